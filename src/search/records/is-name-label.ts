import type { FindLabel, LabelType } from './find-record.ts';

const NAME_TYPES: ReadonlySet<LabelType> = new Set([
  'word',
  'alias',
  'old-name',
  'work-type',
  'part',
  'qualification',
  'ability',
]);

/**
 * Whether a label is a name, which is spelt and compared loosely, and not a code or a document number.
 *
 * @param label any label of a record
 */
export function isNameLabel(label: Pick<FindLabel, 'type'>): boolean {
  return NAME_TYPES.has(label.type);
}

import type { FindLabel } from '../../search/records/find-record.ts';

/**
 * Leaves out the labels that say nothing new: the title itself, and a text that is there already.
 *
 * @param title title of the record
 * @param labels labels in the order of their worth; `undefined` where there is none
 */
export function listLabels(title: string, labels: readonly (FindLabel | undefined)[]): readonly FindLabel[] {
  const seen = new Set([title]);
  return labels.flatMap((label) => {
    if (label === undefined || seen.has(label.text)) return [];
    seen.add(label.text);
    return [label];
  });
}

import type { FieldPath } from '../schema/catalogue.ts';
import type { RecordKind } from '../vocabulary/record-kind.ts';

/** Fields that tell the records of a kind apart, where that is not `id`. */
const IDENTIFYING_FIELDS: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  group: ['code'],
  'suited-series': ['of'],
  'unresolved-code': ['edition', 'code'],
  'unplaced-work-type': ['name'],
  employment: ['order'],
};

/**
 * Finds the identifier of a record, also of one that is not valid in other respects.
 *
 * @param kind kind of record
 * @param data the record, validated or as read from YAML
 * @param position its place in the list; 0 when the file is the record
 * @returns the identifier, or `undefined` when the record does not say it
 * @example identifyRecord('unresolved-code', { edition: '1999', code: '6-18-01-01' }, 0) // '1999-6-18-01-01'
 */
export function identifyRecord(kind: RecordKind, data: unknown, position: number): string | undefined {
  if (kind === 'qualification-title') return `row-${position + 1}`;
  if (typeof data !== 'object' || data === null) return undefined;
  const parts = (IDENTIFYING_FIELDS[kind] ?? ['id']).map((field) => (data as Record<string, unknown>)[field]);
  const words = parts.filter((part) => (typeof part === 'string' && part !== '') || typeof part === 'number');
  return words.length === parts.length ? words.join('-') : undefined;
}

/**
 * Says in which field a record's identifier stands, for a message about it.
 *
 * @example identifyingField('group') // 'code'
 */
export function identifyingField(kind: RecordKind): string {
  return IDENTIFYING_FIELDS[kind]?.at(-1) ?? 'id';
}

/**
 * Says whether a field is one that tells records of a kind apart.
 *
 * @param path steps from the record to the field
 * @example isIdentifying('group', ['code']) // true
 */
export function isIdentifying(kind: RecordKind, path: FieldPath): boolean {
  return path.length === 1 && (IDENTIFYING_FIELDS[kind] ?? ['id']).includes(String(path[0]));
}

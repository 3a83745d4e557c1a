import type { FieldPath } from '../schema/catalogue.ts';

/** A group of fields inside a record, with where it stands. */
export interface FieldGroup {
  readonly path: FieldPath;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Visits every group of fields of a record, the record itself first, in the order of the file.
 *
 * @param data a record's data, or a part of it
 * @param path where that part stands in the record
 * @example [...walkFields({ a: [{ b: '1' }] })].map((group) => group.path) // [[], ['a', 0]]
 */
export function* walkFields(data: unknown, path: FieldPath = []): Generator<FieldGroup> {
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) yield* walkFields(item, [...path, index]);
  } else if (typeof data === 'object' && data !== null) {
    const fields = data as Readonly<Record<string, unknown>>;
    yield { path, fields };
    for (const [name, value] of Object.entries(fields))
      if (typeof value === 'object') yield* walkFields(value, [...path, name]);
  }
}

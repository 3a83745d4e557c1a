import { findClosest } from '../../vocabulary/find-closest.ts';
import type { ProfileMistake } from './profile-mistake.ts';
import type { Fields, ReadValue } from './read-values.ts';

/** A reader for each field of an object. */
export type FieldReaders = Readonly<Record<string, ReadValue<unknown>>>;

/**
 * Reads an object field by field. Fields that are absent stay absent, `null` stays `null`; a field nobody knows is a
 * mistake, since a slip of the keyboard must not pass for an unanswered question.
 *
 * @param value what claims to be the object
 * @param at name of the object for messages; empty for the profile itself
 * @param required fields it cannot do without
 * @returns the fields that could be read; `undefined` where it is no object
 */
export function readFields(
  value: unknown,
  readers: FieldReaders,
  at: string,
  mistakes: ProfileMistake[],
  required: readonly string[] = [],
): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    mistakes.push({ field: at, message: `${at === '' ? '档案' : `${at} `}应写成 { … } 的形式。` });
    return undefined;
  }
  const name = (field: string): string => (at === '' ? field : `${at}.${field}`);
  const fields = Object.entries(value).flatMap(([field, one]: [string, unknown]) => {
    const read = readers[field];
    if (read === undefined) {
      const closest = findClosest(field, Object.keys(readers));
      mistakes.push({
        field: name(field),
        message: `没有“${name(field)}”这一项。${closest === undefined ? '' : `是否想写 ${closest}？`}`,
      });
      return [];
    }
    return [[field, one === null ? null : read(one, name(field), mistakes)]];
  });
  for (const field of required)
    if (!(field in value)) mistakes.push({ field: name(field), message: `缺少 ${name(field)}。` });
  return Object.fromEntries(fields) as Fields;
}

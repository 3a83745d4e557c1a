import { READ_FIELDS } from '../../search/read/read-answer.ts';
import type { ReadChoice, ReadField } from '../../search/read/read-answer.ts';

/** For each field and value, the pages that have it. */
export type Members = ReadonlyMap<ReadField, ReadonlyMap<string, ReadonlySet<string>>>;

function fitsField(id: string, field: ReadField, chosen: ReadChoice, members: Members): boolean {
  const values = chosen[field];
  return values.length === 0 || values.some((value) => members.get(field)?.get(value)?.has(id) === true);
}

/**
 * Whether a page fits what was chosen: one of the values in every field with a choice.
 *
 * @param id the page
 * @param chosen what was chosen
 * @param members which pages have which value
 */
export function fitsChoice(id: string, chosen: ReadChoice, members: Members): boolean {
  return READ_FIELDS.every((field) => fitsField(id, field, chosen, members));
}

/**
 * Counts for each value how many pages there would be with it: what is chosen in other fields counts, what is chosen
 * in the same field does not, since a further value there adds pages.
 *
 * @param ids pages that hold what was typed
 * @param chosen what was chosen
 * @param members which pages have which value
 */
export function countChoices(
  ids: readonly string[],
  chosen: ReadChoice,
  members: Members,
): Readonly<Record<ReadField, ReadonlyMap<string, number>>> {
  const count = (field: ReadField): ReadonlyMap<string, number> => {
    const others = READ_FIELDS.filter((other) => other !== field);
    const left = ids.filter((id) => others.every((other) => fitsField(id, other, chosen, members)));
    const values = [...(members.get(field) ?? [])];
    return new Map(values.map(([value, having]) => [value, left.filter((id) => having.has(id)).length]));
  };
  return {
    kind: count('kind'),
    group: count('group'),
    level: count('level'),
    year: count('year'),
    mark: count('mark'),
    confidence: count('confidence'),
  };
}

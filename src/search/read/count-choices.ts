import { READ_FIELDS } from './read-answer.ts';
import type { ReadChoice, ReadField } from './read-answer.ts';

/** A combination of values that documents have, and how many of those found have it. */
export interface Tally {
  readonly values: ReadChoice;
  readonly documents: number;
}

function fitsField(values: ReadChoice, field: ReadField, chosen: ReadChoice): boolean {
  const wanted = chosen[field];
  return wanted.length === 0 || wanted.some((value) => values[field].includes(value));
}

/**
 * Whether a document fits what was chosen: one of the values in every field with a choice.
 *
 * @param values what the document has
 * @param chosen what was chosen
 */
export function fitsChoice(values: ReadChoice, chosen: ReadChoice): boolean {
  return READ_FIELDS.every((field) => fitsField(values, field, chosen));
}

/**
 * Counts for each value how many documents there would be with it: what is chosen in other fields counts, what is
 * chosen in the same field does not, since a further value there adds documents.
 *
 * @param found the documents that hold what was typed, by what they have
 * @param chosen what was chosen
 * @returns values that would give none are absent
 */
export function countChoices(
  found: readonly Tally[],
  chosen: ReadChoice,
): Readonly<Record<ReadField, ReadonlyMap<string, number>>> {
  const count = (field: ReadField): ReadonlyMap<string, number> => {
    const others = READ_FIELDS.filter((other) => other !== field);
    const counts = new Map<string, number>();
    for (const { values, documents } of found) {
      if (!others.every((other) => fitsField(values, other, chosen))) continue;
      for (const value of values[field]) counts.set(value, (counts.get(value) ?? 0) + documents);
    }
    return counts;
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

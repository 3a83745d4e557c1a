import { unpackNumbers } from './unpack-numbers.ts';

/** Where documents and their texts begin and end in the row. */
export interface DocumentTable {
  /** For each document the number of its combination of values. */
  readonly choices: readonly number[];
  /** For each document the number of its first text, and at the end how many texts there are. */
  readonly texts: readonly number[];
  /** For each text its first place, and at the end how many places there are. */
  readonly places: readonly number[];
}

/**
 * Reads the packed documents of an index.
 *
 * @param packed see `ReadIndex.documents`
 */
export function unpackDocuments(packed: string): DocumentTable {
  const numbers = unpackNumbers(packed);
  const choices: number[] = [];
  const texts: number[] = [0];
  const places: number[] = [0];
  for (let at = 0; at + 1 < numbers.length;) {
    const count = numbers[at + 1] ?? 0;
    choices.push(numbers[at] ?? 0);
    for (const length of numbers.slice(at + 2, at + 2 + count))
      places.push((places[places.length - 1] ?? 0) + length);
    texts.push((texts[texts.length - 1] ?? 0) + count);
    at += 2 + count;
  }
  return { choices, texts, places };
}

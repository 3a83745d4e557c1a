import { packNumbers } from '../packing/pack-numbers.ts';
import type { ReadChoice } from '../read-answer.ts';
import { packChoice } from '../packing/pack-choice.ts';
import type { ReadIndex } from '../read-index.ts';

/** A document as far as the table of an index knows it. */
export interface TableRow {
  /** What it can be narrowed by. */
  readonly filters: ReadChoice;
  /** How many places each of its texts takes. */
  readonly lengths: readonly number[];
}

/**
 * Packs what an index knows of all documents; those with one combination of values share it.
 *
 * @param rows in the order of the documents
 * @returns text for `unpackDocuments`, and the combinations for `unpackChoices`
 */
export function packDocuments(rows: readonly TableRow[]): Pick<ReadIndex, 'choices' | 'documents'> {
  const numbers = new Map<string, number>();
  const packed = rows.flatMap(({ filters, lengths }) => {
    const key = packChoice(filters);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return [number, lengths.length, ...lengths];
  });
  return { choices: [...numbers.keys()].join('\n'), documents: packNumbers(packed) };
}

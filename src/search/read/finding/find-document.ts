import type { DocumentTable } from '../packing/unpack-documents.ts';

/**
 * Finds the document a place is in.
 *
 * @param table where documents begin and end
 * @param place a place of the row
 * @returns number of the document
 */
export function findDocument({ choices, texts, places }: DocumentTable, place: number): number {
  let from = 0;
  let to = choices.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((places[texts[middle] ?? 0] ?? 0) <= place) from = middle;
    else to = middle;
  }
  return from;
}

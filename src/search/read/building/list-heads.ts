import type { ReadHead } from '../packing/pack-heads.ts';

/** A document and how many places each of its texts takes. */
export interface PlacedHead {
  readonly head: ReadHead;
  readonly lengths: readonly number[];
}

/**
 * Gives each file of texts the heads of the documents that have a place in it.
 *
 * @param placed in the order of the documents
 * @param placesInFile how many places a file holds
 * @returns the heads of each file, in the order of the documents
 */
export function listHeads(
  placed: readonly PlacedHead[],
  placesInFile: number,
): readonly (readonly ReadHead[])[] {
  const files: ReadHead[][] = [];
  let place = 0;
  for (const { head, lengths } of placed) {
    const length = lengths.reduce((sum, each) => sum + each, 0);
    const last = Math.floor((place + length - 1) / placesInFile);
    for (let file = Math.floor(place / placesInFile); file <= last; file += 1)
      (files[file] ??= []).push(head);
    place += length;
  }
  return files;
}

import { findPlaces } from './find-places.ts';
import { unpackPlaces } from '../packing/unpack-places.ts';
import { TEXT_SIGN } from '../read-index.ts';
import type { LoadReadFile, ReadIndex } from '../read-index.ts';

/** The last file that may hold a pair: files are in the order of their first pairs. */
function findFile(pairs: string, pair: string): number {
  let from = 0;
  let to = pairs.length / 2;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (pairs.slice(2 * middle, 2 * middle + 2) <= pair) from = middle;
    else to = middle;
  }
  return from;
}

/**
 * Looks up where a pair of letters stands in all texts.
 *
 * @param index the index
 * @param load loads a file of it
 * @param first a letter
 * @param second the letter after it; any if empty
 * @returns places, ascending; of a frequent letter alone only the first in each text
 */
export async function lookUpPlaces(
  index: Pick<ReadIndex, 'pairs' | 'frequent'>,
  load: LoadReadFile,
  first: string,
  second: string,
): Promise<readonly number[]> {
  if (index.pairs === '') return [];
  const frequent = second === '' ? index.frequent.indexOf(first) : -1;
  if (frequent >= 0) return unpackPlaces(await load(`f${String(frequent)}`));
  const from = findFile(index.pairs, first + (second === '' ? TEXT_SIGN : second));
  const to = second === '' ? findFile(index.pairs, `${first}\uffff`) : from;
  const names = Array.from({ length: to - from + 1 }, (_, at) => `p${String(from + at)}`);
  const files = await Promise.all(names.map(load));
  const lists = files.flatMap((file) => findPlaces(file, first, second));
  if (lists.length === 1) return lists[0] ?? [];
  return [...Uint32Array.from(lists.flat()).sort()];
}

import { FIRST_SIGN, SECOND_SIGN } from '../packing/number-alphabet.ts';
import { unpackPlaces } from '../packing/unpack-places.ts';

/**
 * Finds in a file of places where a pair of letters stands, or where one letter stands whatever follows it.
 *
 * @param file text of a file `p…`; see `ReadIndex`
 * @param first a letter
 * @param second the letter after it; any if absent
 * @returns lists of places, each ascending; none where the file has none
 */
export function findPlaces(file: string, first: string, second = ''): readonly (readonly number[])[] {
  const start = file.indexOf(FIRST_SIGN + first);
  if (start < 0) return [];
  const next = file.indexOf(FIRST_SIGN, start + 1);
  const end = next < 0 ? file.length : next;
  const lists: (readonly number[])[] = [];
  let at = file.indexOf(SECOND_SIGN + second, start);
  while (at >= 0 && at < end) {
    const after = file.indexOf(SECOND_SIGN, at + 1);
    const to = after < 0 ? end : Math.min(after, end);
    lists.push(unpackPlaces(file, at + 2, to));
    if (second !== '') break;
    at = after;
  }
  return lists;
}

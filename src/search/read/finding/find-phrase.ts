/** Gives the places of a letter and the one after it, ascending; of the letter alone where the second is empty. */
export type LookUp = (first: string, second: string) => Promise<readonly number[]>;

/** Pairs looked up at a time: enough for what people type, and nothing is loaded for the rest of what is not there. */
const AT_ONCE = 4;

/** The places of `found` from which it is `offset` letters to a place of `others`. */
function keepFollowed(
  found: readonly number[],
  others: readonly number[],
  offset: number,
): readonly number[] {
  let at = 0;
  return found.filter((place) => {
    while ((others[at] ?? Number.POSITIVE_INFINITY) < place + offset) at += 1;
    return others[at] === place + offset;
  });
}

/**
 * Finds where letters stand one after the other, from the places of its pairs: the first and second letter, the third
 * and fourth, and so on, the last pair overlapping the one before where the number is odd.
 *
 * @param phrase letters and digits, at least one
 * @param lookUp gives the places of a pair
 * @returns places of the first letter, ascending
 */
export async function findPhrase(phrase: string, lookUp: LookUp): Promise<readonly number[]> {
  if (phrase.length === 1) return lookUp(phrase, '');
  const offsets = Array.from({ length: phrase.length >> 1 }, (_, at) => 2 * at);
  if (phrase.length % 2 === 1) offsets.push(phrase.length - 2);
  let found: readonly number[] | undefined;
  for (let from = 0; from < offsets.length; from += AT_ONCE) {
    const some = offsets.slice(from, from + AT_ONCE);
    const lists = await Promise.all(some.map((at) => lookUp(phrase[at] ?? '', phrase[at + 1] ?? '')));
    for (const [number, offset] of some.entries()) {
      const list = lists[number] ?? [];
      found = found === undefined ? list : keepFollowed(found, list, offset);
    }
    if (found?.length === 0) return [];
  }
  return found ?? [];
}

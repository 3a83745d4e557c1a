import type { NameEntry } from '../records/find-index.ts';
import { TIERS, tierScore } from '../rank/find-tiers.ts';

/** Shortest query for which one wrong character is forgiven in a whole name, and in a part of a longer one. */
const LEAST_WHOLE = 3;
const LEAST_PART = 4;

/** The shorter the name, the likelier one other character makes another name of it. */
const SHORT_LOSS = 40;
const LEAST_SURE = 5;

/** In a code or a number, every sign counts. */
const NO_LETTER = /^\d+$/;

/**
 * Whether two texts differ by at most one wrong, missing, additional or swapped character.
 *
 * @param a one text
 * @param b the other
 */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  const swapped = endA - start === 2 && endB - start === 2;
  return swapped && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * Cuts a query into thirds: one mistake, even two characters swapped, leaves one of them whole, which is a quick look
 * before the slow one.
 *
 * @param key letters and digits of the query
 * @returns three parts, or none where the query is too short to forgive anything
 */
export function splitThirds(key: string): readonly string[] {
  if (key.length < LEAST_WHOLE) return [];
  const third = Math.floor(key.length / 3);
  return [key.slice(0, third), key.slice(third, -third), key.slice(-third)];
}

/**
 * Compares a name with a query in which one character may be wrong. The last resort: it is only asked when nothing
 * fits better.
 *
 * @param name a name of a record
 * @param key letters and digits of the query
 * @returns the score, 0 where more than one character differs or the query is too short to tell
 */
export function matchNearly(name: NameEntry, key: string): number {
  if (key.length < LEAST_WHOLE || NO_LETTER.test(key) || name.key.length < key.length - 1) return 0;
  if (isNear(name.key, key)) return TIERS.nearExact - SHORT_LOSS * Math.max(0, LEAST_SURE - key.length);
  if (key.length < LEAST_PART || !splitThirds(key).some((part) => name.key.includes(part))) return 0;
  for (let at = 0; at + key.length <= name.key.length; at += 1) {
    if (isNear(name.key.slice(at, at + key.length), key)) {
      return tierScore(TIERS.nearInside, name.key.length - key.length);
    }
  }
  return 0;
}

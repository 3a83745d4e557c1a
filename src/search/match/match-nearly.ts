import { TIERS, tierScore } from './find-tiers.ts';
import type { FindIndex } from '../records/find-index.ts';
import { isNameType } from '../records/item-table.ts';
import { scanItems } from './scan-items.ts';
import { offerItem } from './score-board.ts';
import type { ScoreBoard } from './score-board.ts';

/** Shortest query for which one wrong character is forgiven in a whole name, and in a part of a longer one. */
const LEAST_WHOLE = 3;
const LEAST_PART = 4;
/** Shortest query for which a wrong character is forgiven beside others that only sound right. */
const LEAST_SOUND = 4;

/** What a match loses that is only a part of a longer name. */
const INSIDE_LOSS = 60;

/** The shorter the name, the likelier one other character makes another name of it. */
const SHORT_LOSS = 40;
const LEAST_SURE = 5;

/** In a code or a number, every sign counts. */
const NO_LETTER = /^\d+$/;

/** A query in characters and in sounds. */
interface Typed {
  readonly key: string;
  readonly sound: string;
}

/**
 * Whether a stretch of a text and another text differ by at most one wrong, missing, additional or swapped character.
 *
 * @param text a text
 * @param from where the stretch begins
 * @param to behind its last character
 * @param other the other text
 */
export function isNear(text: string, from: number, to: number, other: string): boolean {
  let [start, end, first, last] = [from, to, 0, other.length];
  if (Math.abs(to - from - other.length) > 1) return false;
  while (start < end && first < last && text.charCodeAt(start) === other.charCodeAt(first)) {
    start += 1;
    first += 1;
  }
  while (end > start && last > first && text.charCodeAt(end - 1) === other.charCodeAt(last - 1)) {
    end -= 1;
    last -= 1;
  }
  if (end - start <= 1 && last - first <= 1) return true;
  const swapped = end - start === 2 && last - first === 2;
  return swapped && text[start] === other[first + 1] && text[start + 1] === other[first];
}

/**
 * Cuts a query into thirds: one mistake, even two characters swapped, leaves one of them whole, which is a quick look
 * before the slow one.
 *
 * @param key letters and digits of the query
 * @returns three parts, or none where the query is too short to forgive anything
 */
function splitThirds(key: string): readonly string[] {
  if (key.length < LEAST_WHOLE) return [];
  const third = Math.floor(key.length / 3);
  return [key.slice(0, third), key.slice(third, -third), key.slice(-third)];
}

/** How near a stretch is to the query: by its characters, or at least by their sounds; 0 where it is not. */
function compareStretch({ items, sounds }: FindIndex, from: number, to: number, query: Typed): number {
  if (!isNear(sounds.text, from, to, query.sound)) return 0;
  if (isNear(items.keys, from, to, query.key)) return TIERS.nearExact;
  return query.key.length >= LEAST_SOUND ? TIERS.soundNear : 0;
}

/** The best stretch inside an item that is as long as the query. */
function compareInside(index: FindIndex, query: Typed, from: number, to: number): number {
  const { length } = query.key;
  if (length < LEAST_PART) return 0;
  let best = 0;
  for (let at = from; at + length <= to && best < TIERS.nearExact; at += 1)
    best = Math.max(best, compareStretch(index, at, at + length, query));
  return best === 0 ? 0 : tierScore(best - INSIDE_LOSS, to - from - length);
}

/**
 * Compares all names with a query in which one character may be wrong, besides such as sound the same. The last
 * resort: it is only asked when nothing fits better.
 *
 * @param index the index
 * @param key letters and digits of the query; one that is too short to tell fits nothing
 * @param board takes the matches
 */
export function matchNearly(index: FindIndex, key: string, board: ScoreBoard): void {
  if (key.length < LEAST_WHOLE || NO_LETTER.test(key)) return;
  const { items, sounds } = index;
  const query = { key, sound: sounds.spell(key) };
  const seen = new Set<number>();
  const visit = (place: number): void => {
    const item = items.itemAt[place] ?? 0;
    if (seen.has(item) || !isNameType(items.types[item] ?? 0)) return;
    seen.add(item);
    const from = items.starts[item] ?? 0;
    const to = (items.starts[item + 1] ?? 1) - 1;
    const whole = compareStretch(index, from, to, query);
    const score =
      whole > 0
        ? whole - SHORT_LOSS * Math.max(0, LEAST_SURE - key.length)
        : compareInside(index, query, from, to);
    if (score > 0) offerItem(board, items, item, score, 'nearly');
  };
  for (const part of splitThirds(query.sound)) scanItems(sounds.text, part, visit);
}

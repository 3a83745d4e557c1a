import { ITEM_TYPES } from '../records/item-table.ts';
import type { TopicField, TopicText } from './topic-text.ts';

/** How well an occupation shows a piece of a query. */
export interface PieceHit {
  /** 0 to 1: how much a word says there. */
  readonly quality: number;
  /** The name, search word or description in which it stands best. */
  readonly item: number;
  /** As it stands there. */
  readonly word: string;
}

/** Occupation → how well it shows a word. */
export type WordHits = ReadonlyMap<number, PieceHit>;

const QUALITIES: Partial<Readonly<Record<TopicField, number>>> = {
  title: 1,
  'work-type': 0.93,
  qualification: 0.93,
  ability: 0.85,
  'search-words': 0.88,
  summary: 0.72,
};
const QUALITY_OF_NAME = 0.97;

const QUALITY_AT: readonly number[] = ITEM_TYPES.map((type) => QUALITIES[type] ?? QUALITY_OF_NAME);

/**
 * Looks for a word in all names and descriptions, beginning with its rarest character.
 *
 * @param topics names and descriptions of all occupations
 * @param word letters and digits
 * @param factor how much of the meant word it says, 0 to 1
 * @returns the occupations that show it, each in the best place
 */
export function findWord(topics: TopicText, word: string, factor: number): WordHits {
  const hits = new Map<number, PieceHit>();
  const { items, firsts, places } = topics;
  let [from, to, shift] = [0, Number.POSITIVE_INFINITY, 0];
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const [first = 0, next = 0] = [firsts[code], firsts[code + 1]];
    if (next - first < to - from) [from, to, shift] = [first, next, at];
  }
  for (let at = from; at < to; at += 1) {
    const place = (places[at] ?? 0) - shift;
    if (!items.keys.startsWith(word, place)) continue;
    const item = items.itemAt[place] ?? 0;
    const owner = items.owners[item] ?? 0;
    const quality = (QUALITY_AT[items.types[item] ?? 0] ?? 0) * factor;
    const before = hits.get(owner);
    if (before === undefined || before.quality < quality) hits.set(owner, { quality, item, word });
  }
  return hits;
}

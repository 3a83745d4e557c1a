import { findWord } from './find-word.ts';
import type { PieceHit, WordHits } from './find-word.ts';
import { SYNONYMS } from './synonyms.ts';
import type { TopicText } from './topic-text.ts';

/** A piece of a query that some occupation shows, in its own or in another word. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** How much the piece tells: the rarer, the more. */
  readonly weight: number;
  /** Occupation (its place in the index) → how well. */
  readonly hits: ReadonlyMap<number, PieceHit>;
}

/** The longest piece that is looked for at once. */
const LONGEST = 8;

/**
 * How much a piece tells beside its rarity: a character by itself little, unless it is a word of the lists; two
 * characters that are no known word may be the end of one and the beginning of another.
 */
const SINGLE = 0.35;
const SINGLE_WORD = 0.7;
/** The more so a character that belongs to a known word: 铁 in 铁轨. */
const SINGLE_INSIDE = 0.2;
const ENDED = 0.5;
const NO_WORD = 0.75;

/** Another word of the same meaning is not quite what was typed. */
const OTHER_WORD = 0.88;

/** Endings of most names, and words that only join others; alone they tell nothing. */
export const ENDINGS: ReadonlySet<string> = new Set('的工员师人者手匠家长业类性化机和与给用把帮替为在');

const LATIN = /[a-z0-9]/;

/** One word for a piece: how rare it is, and who shows it. */
interface Form {
  readonly rarity: number;
  readonly hits: WordHits;
  /** Whether it is the word that was typed. */
  readonly literal: boolean;
}

/** Looks for one form of a piece and notes it when it stands anywhere. */
function addForm(topics: TopicText, word: string, literal: boolean, forms: Form[]): void {
  const hits = findWord(topics, word, literal ? 1 : OTHER_WORD);
  if (hits.size > 0) forms.push({ rarity: Math.log((topics.size + 1) / hits.size), hits, literal });
}

/** The rarest form says how much the piece tells; through a commoner one in other words, an occupation shows less. */
function joinForms(forms: readonly Form[]): Pick<Form, 'rarity' | 'hits'> {
  const rarity = forms.reduce((most, form) => Math.max(most, form.rarity), 0);
  const hits = new Map<number, PieceHit>();
  for (const form of forms) {
    const share = form.literal ? 1 : Math.sqrt(form.rarity / rarity);
    for (const [entry, hit] of form.hits) {
      const quality = hit.quality * share;
      const before = hits.get(entry);
      if (before === undefined || before.quality < quality) hits.set(entry, { ...hit, quality });
    }
  }
  return { rarity, hits };
}

/**
 * Finds every piece of a query that stands in a name or a description, by itself or through a word of the same
 * meaning, with the occupations that show it.
 *
 * @param topics names and descriptions of all occupations
 * @param key letters and digits of the query
 * @returns pieces in the order of their beginnings, shorter before longer
 */
export function findPieces(topics: TopicText, key: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const inside = findWordPlaces(key, topics.words);
  for (let from = 0; from < key.length; from += 1) {
    let literal = true;
    for (let to = from + 1; to <= Math.min(key.length, from + LONGEST); to += 1) {
      const word = key.slice(from, to);
      const others = SYNONYMS.get(word) ?? [];
      const single = to - from === 1;
      if (single && ENDINGS.has(word)) continue;
      if (cutsLatin(key, from, to)) continue;
      const forms: Form[] = [];
      if (literal) addForm(topics, word, true, forms);
      // What no text holds, no text holds with more behind it.
      literal = forms.length > 0;
      for (const other of others) addForm(topics, other, false, forms);
      const { rarity, hits } = joinForms(forms);
      if (hits.size === 0) {
        if (!literal && !mayHaveWord(key, from)) break;
        continue;
      }
      pieces.push({
        from,
        to,
        weight: rarity * (single && inside.has(from) ? SINGLE_INSIDE : factorOf(word, topics.words)),
        hits,
      });
    }
  }
  return pieces;
}

/** Whether a piece begins or ends inside a run of Latin letters or digits. */
function cutsLatin(key: string, from: number, to: number): boolean {
  const joins = (at: number): boolean => LATIN.test(key[at - 1] ?? '') && LATIN.test(key[at] ?? '');
  return joins(from) || joins(to);
}

/** How much a piece tells beside its rarity. */
function factorOf(word: string, words: ReadonlySet<string>): number {
  if (word.length === 1) return SYNONYMS.has(word) ? SINGLE_WORD : SINGLE;
  if (SYNONYMS.has(word) || words.has(word)) return 1;
  if (word.length > 2) return 0.9;
  return ENDINGS.has(word[0] ?? '') || ENDINGS.has(word[1] ?? '') ? ENDED : NO_WORD;
}

/** Places of a query that belong to a known word of two or more characters. */
function findWordPlaces(key: string, words: ReadonlySet<string>): ReadonlySet<number> {
  const places = new Set<number>();
  for (let from = 0; from < key.length; from += 1) {
    for (let to = from + 2; to <= Math.min(key.length, from + 4); to += 1) {
      const word = key.slice(from, to);
      if (!SYNONYMS.has(word) && !words.has(word)) continue;
      for (let at = from; at < to; at += 1) places.add(at);
    }
  }
  return places;
}

/** Whether a word of the lists may begin here; they are at most four characters long. */
function mayHaveWord(key: string, from: number): boolean {
  return [2, 3, 4].some((length) => SYNONYMS.has(key.slice(from, from + length)));
}

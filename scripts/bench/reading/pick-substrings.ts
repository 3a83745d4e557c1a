import { keyOf, normaliseText } from '../../../src/search/text/normalise-text.ts';
import type { ReadDocument } from '../../../src/views/read/read-document.ts';

/** A part of a text, and in how many texts a plain scan finds it. */
export interface Substring {
  readonly text: string;
  readonly expected: number;
}

const LONGEST = 8;
const SEED = 7;

const known = new Map<string, string>();

function keyOfOne(character: string): string {
  const key = known.get(character) ?? keyOf(normaliseText(character));
  known.set(character, key);
  return key;
}

/**
 * Picks parts of texts of each length from 1 to 8 characters by chance, and scans all texts for them. The same
 * parts every time.
 *
 * @param documents all documents; a part never spans two of their sections
 * @param each how many of each length
 */
export function pickSubstrings(documents: readonly ReadDocument[], each: number): readonly Substring[] {
  const keys = documents.map(({ sections }) => sections.map(({ text }) => [...text].map(keyOfOne).join('')));
  const long = keys.flat().filter((key) => key.length > LONGEST);
  let state = SEED;
  const pick = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: LONGEST * each }, (_, number) => {
    const key = long[pick(long.length)] ?? '';
    const length = 1 + (number % LONGEST);
    const from = pick(key.length - length);
    const text = key.slice(from, from + length);
    return {
      text,
      expected: keys.filter((document) => document.some((section) => section.includes(text))).length,
    };
  });
}

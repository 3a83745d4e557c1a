import { keyOf, normaliseText } from '../../src/search/text/normalise-text.ts';
import type { ReadDocument } from '../../src/views/read/read-document.ts';

/** A part of a text, and in how many texts a plain scan finds it. */
export interface Substring {
  readonly text: string;
  readonly expected: number;
}

const LONGEST = 8;
const EACH = 200;
const SEED = 7;

/**
 * Picks 200 parts of texts of each length from 1 to 8 characters by chance, and scans all texts for them. The same
 * parts every time.
 *
 * @param documents all documents; a part never spans two of their sections
 */
export function pickSubstrings(documents: readonly ReadDocument[]): readonly Substring[] {
  const keys = documents.map(({ sections }) =>
    sections.map(({ text }) => keyOf([...text].map(normaliseText).join(''))),
  );
  const long = keys.flat().filter((key) => key.length > LONGEST);
  let state = SEED;
  const pick = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: LONGEST * EACH }, (_, number) => {
    const key = long[pick(long.length)] ?? '';
    const length = 1 + (number % LONGEST);
    const from = pick(key.length - length);
    const text = key.slice(from, from + length);
    return { text, expected: keys.filter((document) => document.some((each) => each.includes(text))).length };
  });
}

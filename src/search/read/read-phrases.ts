import { keyOf, normaliseText } from '../text/normalise-text.ts';

/** More words than anybody means. */
const MOST = 10;

/**
 * Takes what was typed into the full-text search apart: words parted by spaces, each to be found letter by letter.
 *
 * @param typed any text, however long or broken
 * @returns letters and digits of each word, at most ten, none twice
 * @example readPhrases('数控 “车床”') // ['数控', '车床']
 */
export function readPhrases(typed: string): readonly string[] {
  const words = normaliseText(typed)
    .split(' ')
    .map(keyOf)
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST);
}

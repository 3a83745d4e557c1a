import { keyOf, normaliseText } from '../../text/normalise-text.ts';

const known = new Map<string, string>();

/**
 * The letters and digits by which one character of a text is found; each character is looked at once.
 *
 * @param character one character, which may be two code units
 * @returns lower case and half-width; empty for marks and spaces; several for a character like `㎡`
 */
export function characterKey(character: string): string {
  let key = known.get(character);
  if (key === undefined) {
    key = keyOf(normaliseText(character));
    known.set(character, key);
  }
  return key;
}

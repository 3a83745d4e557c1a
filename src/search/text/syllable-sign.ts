/*
 * Each syllable is written as one sign, a letter of Europe that no Chinese name has: engines look for the larger byte
 * of a sign first, and here, unlike in the area for private use, it is the byte in which the signs differ.
 */

/** Signs differ in their lower byte, which is larger than the upper one. */
const FIRST_PAGE = 0x100;
const FIRST_BYTE = 2;
const A_PAGE = 0x100 - FIRST_BYTE;
/** No sign is as large. */
export const PAST_SIGNS = 0x300;

/** What stands for a letter of Europe itself. */
const OTHER = 0xffff;

/**
 * The sign of a syllable.
 *
 * @param syllable its place in the list of syllables, below 508
 * @returns a character code
 */
export function signOf(syllable: number): number {
  return FIRST_PAGE + Math.floor(syllable / A_PAGE) * 0x100 + FIRST_BYTE + (syllable % A_PAGE);
}

/**
 * Reads a sign.
 *
 * @param code a character code
 * @returns the place of the syllable in the list; -1 for a character that stands for itself
 */
export function readSign(code: number): number {
  if (code < FIRST_PAGE || code >= PAST_SIGNS) return -1;
  return ((code >> 8) - 1) * A_PAGE + (code & 0xff) - FIRST_BYTE;
}

/**
 * The sign of a character that has no syllable: itself, unless it could be taken for a syllable's.
 *
 * @param code a character code
 */
export function signOfOther(code: number): number {
  return code >= FIRST_PAGE && code < PAST_SIGNS ? OTHER : code;
}

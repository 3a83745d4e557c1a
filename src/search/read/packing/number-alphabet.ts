/** Stands before each first letter in a file of places, and before each second letter; never a digit, never a letter. */
export const FIRST_SIGN = '}';
export const SECOND_SIGN = '~';

/** Everything printable in ASCII that a script may hold in a string as it is, save the two signs. */
export const DIGITS: string = Array.from({ length: 0x7d - 0x20 }, (_, at) => String.fromCharCode(0x20 + at))
  .join('')
  .replace(/["\\]/g, '');

/**
 * Digits below this one end a number, the others go on; chosen by trial, since most numbers are gaps between places of
 * one pair of letters, some hundreds wide.
 */
export const LAST_DIGITS = 32;

/** What a digit is worth more than the one before it. */
export const BASE: number = DIGITS.length - LAST_DIGITS;

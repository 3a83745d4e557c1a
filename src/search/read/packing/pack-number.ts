import { BASE, DIGITS, LAST_DIGITS } from './number-alphabet.ts';

const CODES: readonly number[] = Array.from(DIGITS, (digit) => digit.charCodeAt(0));

/**
 * Writes a number as printable characters, small ones in one: the digits add up, each worth {@link BASE} times the one
 * before, and the first small digit is the last. So numbers can stand one after the other with nothing between.
 *
 * @param number a whole number, not negative
 * @param put takes one character code after the other
 */
export function packNumber(number: number, put: (code: number) => void): void {
  let rest = number;
  while (rest >= LAST_DIGITS) {
    rest -= LAST_DIGITS;
    put(CODES[LAST_DIGITS + (rest % BASE)] ?? 0);
    rest = Math.floor(rest / BASE);
  }
  put(CODES[rest] ?? 0);
}

import { BASE, DIGITS, LAST_DIGITS } from './number-alphabet.ts';

const VALUES = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit += 1) VALUES[DIGITS.charCodeAt(digit)] = digit;

/**
 * Reads numbers that `packNumber` wrote one after the other.
 *
 * @param text holds the numbers
 * @param from where the first begins
 * @param to where the last has ended
 */
export function unpackNumbers(text: string, from = 0, to: number = text.length): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let worth = 1;
  for (let at = from; at < to; at += 1) {
    const digit = VALUES[text.charCodeAt(at)] ?? 0;
    number += digit * worth;
    if (digit < LAST_DIGITS) {
      numbers.push(number);
      number = 0;
      worth = 1;
    } else worth *= BASE;
  }
  return numbers;
}

import { packNumber } from './pack-number.ts';

/**
 * Writes numbers one after the other.
 *
 * @param numbers whole numbers, not negative
 * @returns text for `unpackNumbers`
 */
export function packNumbers(numbers: readonly number[]): string {
  const codes: number[] = [];
  for (const number of numbers) packNumber(number, (code) => codes.push(code));
  return codes.map((code) => String.fromCharCode(code)).join('');
}

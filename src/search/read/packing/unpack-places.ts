import { unpackNumbers } from './unpack-numbers.ts';

/**
 * Reads places that were written as gaps from one to the next.
 *
 * @param text holds the gaps
 * @param from where the first begins
 * @param to where the last has ended
 * @returns places, ascending
 */
export function unpackPlaces(text: string, from = 0, to: number = text.length): readonly number[] {
  let place = 0;
  return unpackNumbers(text, from, to).map((gap) => (place += gap));
}

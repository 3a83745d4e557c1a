import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortPlaces } from '../../../../src/search/read/building/sort-places.ts';

const SIGN = 32;

it('sorts places by the letter there and the one after it, those of one pair ascending', () => {
  const letter = fc.constantFrom(SIGN, 0x30, 0x5de5, 0xd842, 0xffff);
  fc.assert(
    fc.property(fc.array(letter), (codes) => {
      const letters = Uint16Array.from(codes);
      const rank = (place: number): number => (letters[place] ?? 0) * 65_536 + (letters[place + 1] ?? SIGN);
      const expected = codes.map((_, place) => place).sort((a, b) => rank(a) - rank(b) || a - b);
      expect([...sortPlaces(letters, SIGN)]).toEqual(expected);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_SIGN, SECOND_SIGN } from '../../../../src/search/read/packing/number-alphabet.ts';
import { packNumbers } from '../../../../src/search/read/packing/pack-numbers.ts';
import { unpackNumbers } from '../../../../src/search/read/packing/unpack-numbers.ts';

const numbers = fc.array(fc.oneof(fc.nat(100), fc.nat(5000), fc.nat(2 ** 31 - 1)));

describe('packNumbers', () => {
  it('can be undone', () => {
    fc.assert(
      fc.property(numbers, (each) => {
        expect(unpackNumbers(packNumbers(each))).toEqual(each);
      }),
    );
  });

  it('writes what stands in a script as it is, and never a sign', () => {
    fc.assert(
      fc.property(numbers, (each) => {
        const packed = packNumbers(each);
        expect(JSON.stringify(packed)).toBe(`"${packed}"`);
        expect(packed.includes(FIRST_SIGN) || packed.includes(SECOND_SIGN)).toBe(false);
      }),
    );
  });

  it('writes small numbers short', () => {
    expect(packNumbers([0, 31]).length).toBe(2);
    expect(packNumbers([1900]).length).toBe(2);
  });
});

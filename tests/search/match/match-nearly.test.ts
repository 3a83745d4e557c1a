import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear as isNearStretch } from '../../../src/search/match/match-nearly.ts';

/** Whether two whole texts are near. */
const isNear = (a: string, b: string): boolean => isNearStretch(`甲${a}乙`, 1, 1 + a.length, b);

const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 8 });

describe('isNear', () => {
  it('forgives one wrong, missing, additional or swapped character and no more', () => {
    expect(isNear('电子商务师', '电子商物师')).toBe(true);
    expect(isNear('电子商务师', '电子务师')).toBe(true);
    expect(isNear('电子商务师', '电子商商务师')).toBe(true);
    expect(isNear('电子商务师', '电商子务师')).toBe(true);
    expect(isNear('电子商务师', '电器商物师')).toBe(false);
    expect(isNear('电子', '电子商务')).toBe(false);
  });

  it('does not care which text is which', () => {
    fc.assert(fc.property(letters, letters, (a, b) => isNear(a, b) === isNear(b, a)));
  });

  it('forgives any one change', () => {
    fc.assert(
      fc.property(letters, fc.nat(8), (text, at) => isNear(text, `${text.slice(0, at)}戊${text.slice(at)}`)),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { findMiddle } from '../../../../src/views/guide/drawing/find-middle.ts';

describe('finding the middle of a row of which only the shortest are known', () => {
  it('is the median where all are known', () => {
    expect(findMiddle([4, 1, 2], 3)).toBe(2);
  });
  it('counts the unknown as longer than the known', () => {
    expect(findMiddle([1, 3], 3)).toBe(3);
  });
  it('is not known while the middle one is not', () => {
    expect(findMiddle([1], 2)).toBeUndefined();
    expect(findMiddle([1], 5)).toBeUndefined();
    expect(findMiddle([], 0)).toBeUndefined();
  });
});

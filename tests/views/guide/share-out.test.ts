import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../src/views/guide/share-out.ts';

describe('sharing a whole number out', () => {
  it('gives whole numbers that add up to it', () => {
    expect(shareOut(60, [5, 4, 4, 4, 4, 3])).toEqual([13, 10, 10, 10, 10, 7]);
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
  });
  it('gives nought where nothing weighs', () => {
    expect(shareOut(10, [0, 0])).toEqual([0, 0]);
  });
});

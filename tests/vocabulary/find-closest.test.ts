import { describe, expect, it } from 'vitest';
import { findClosest } from '../../src/vocabulary/find-closest.ts';

describe('findClosest', () => {
  it('finds the word a slip was meant for', () => {
    expect(findClosest('offical', ['copied', 'official'])).toBe('official');
    expect(findClosest('Official', ['copied', 'official'])).toBe('official');
  });
  it('takes full-width letters and dashes for their plain forms', () => {
    expect(findClosest('６—１８－０１–０１', ['6-18-01-02', '6-18-01-01'])).toBe('6-18-01-01');
  });
  it('prefers the longer common beginning among equally near words', () => {
    expect(findClosest('6-18-01-99', ['6-99-01-99', '6-18-01-09', '6-18-01-91'])).toBe('6-18-01-91');
  });
  it('gives nothing where no word is near', () => {
    expect(findClosest('新增', ['added', 'renamed'])).toBeUndefined();
    expect(findClosest('', ['official'])).toBeUndefined();
    expect(findClosest('anything', [])).toBeUndefined();
  });
});

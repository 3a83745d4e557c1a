import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../src/search/text/find-marks.ts';

describe('findMarks', () => {
  it('marks what was typed, whatever its width, case or hyphens', () => {
    expect(findMarks('汽车维修工', '维修')).toEqual([[2, 4]]);
    expect(findMarks('6-18-01-01', '6180')).toEqual([[0, 6]]);
    expect(findMarks('人工智能AI训练师', 'ａｉ')).toEqual([[4, 6]]);
    expect(findMarks('甲𠮷乙', '𠮷')).toEqual([[1, 3]]);
    expect(findMarks('工、工、工', '工')).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it('marks each word where the whole is not there', () => {
    expect(findMarks('汽车回收拆解工', '拆解 汽车')).toEqual([
      [0, 2],
      [4, 6],
    ]);
  });

  it('marks nothing where nothing is there', () => {
    expect(findMarks('车工', '律师')).toEqual([]);
    expect(findMarks('车工', '')).toEqual([]);
    expect(findMarks('', '车')).toEqual([]);
  });

  it('never leaves the text, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, typed) => {
        let before = -1;
        for (const [from, to] of findMarks(text, typed)) {
          expect(from).toBeGreaterThan(before);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          before = to;
        }
      }),
    );
  });
});

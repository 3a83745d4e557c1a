import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  classificationCode,
  day,
  fullDay,
  identifier,
  occupationCode,
  printedCode,
  text,
  truth,
  wholeNumber,
  year,
} from '../../src/schema/scalars.ts';

/** Sorts values into those a schema keeps and those it refuses. */
function kept(schema: z.ZodType, values: readonly unknown[]): readonly unknown[] {
  return values.filter((value) => schema.safeParse(value).success);
}

describe('scalars', () => {
  test('a day may be a month or a year, a full day may not', () => {
    const days = [
      '2018-12-26',
      '2018-12',
      '2018',
      '2018-13',
      '2018-12-32',
      '18-12-26',
      '2018-1-2',
      '2018年12月',
      '',
    ];
    expect(kept(day, days)).toEqual(['2018-12-26', '2018-12', '2018']);
    expect(kept(fullDay, days)).toEqual(['2018-12-26']);
    expect(kept(year, ['2018', '18', '20180', '二〇一八'])).toEqual(['2018']);
  });

  test('an identifier is lower-case letters, digits and single hyphens', () => {
    const ids = ['6-18-01-01', 'osta-list-2026', 'A-1', 'a--b', '-a', 'a-', 'a_b', '标准', ''];
    expect(kept(identifier, ids)).toEqual(['6-18-01-01', 'osta-list-2026']);
  });

  test('a code has major groups 1 to 8 and parts of two digits', () => {
    const codes = [
      '6',
      '6-18',
      '6-18-01',
      '6-18-01-01',
      '9',
      '0-01',
      '6-1',
      '6－18',
      '6-18-01-01-014',
      'X6-18-01-01',
    ];
    expect(kept(classificationCode, codes)).toEqual(['6', '6-18', '6-18-01', '6-18-01-01']);
    expect(kept(occupationCode, codes)).toEqual(['6-18-01-01']);
    expect(kept(printedCode, codes)).toEqual(['6-18-01-01', 'X6-18-01-01']);
  });

  test('a text is not empty, and blanks around it go', () => {
    expect(kept(text, ['职业', '', '   '])).toEqual(['职业']);
    expect(text.parse(' 职业 ')).toBe('职业');
  });

  test('a number is digits in text and becomes a number; zero stays zero', () => {
    expect(kept(wholeNumber, ['0', '12', '1.5', '-1', '１２', '', 12])).toEqual(['0', '12']);
    expect(wholeNumber.parse('012')).toBe(12);
  });

  test('true and false are the only truths', () => {
    expect(kept(truth, ['true', 'false', 'yes', '是', 'TRUE', true])).toEqual(['true', 'false']);
    expect(truth.parse('false')).toBe(false);
  });
});

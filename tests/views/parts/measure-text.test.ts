import { expect, test } from 'vitest';
import { measureText } from '../../../src/views/parts/measure-text.ts';

test('takes a Chinese character for one em and a Latin one for a little over half', () => {
  expect(measureText('职业', 10)).toBe(20);
  expect(measureText('AB', 10)).toBe(11.2);
  expect(measureText('满 5 年', 10)).toBe(36.8);
});

test('counts a character beyond the basic plane once', () => {
  expect(measureText('𠮷', 10)).toBe(10);
});

test('grows with the text and the size', () => {
  expect(measureText('', 10)).toBe(0);
  expect(measureText('职业技能', 12)).toBeGreaterThan(measureText('职业', 12));
  expect(measureText('职业', 14)).toBeGreaterThan(measureText('职业', 12));
});

import { expect, test } from 'vitest';
import { compareText } from './compare-text.ts';

test('says nothing of equal texts', () => {
  expect(compareText('a\nb\nc', 'a\nb\nc')).toBe('');
});

test('shows what went and what came, with a little around it', () => {
  expect(compareText('1\n2\n3\n4\n5\n6\n7', '1\n2\n3\nx\n5\n6\n7')).toBe('  2\n  3\n- 4\n+ x\n  5\n  6');
});

test('shows an added line as added, not everything after it as changed', () => {
  expect(compareText('a\nb\nc\nd\ne', 'a\nnew\nb\nc\nd\ne')).toBe('  a\n+ new\n  b\n  c');
});

test('keeps a long difference short', () => {
  const long = Array.from({ length: 100 }, (_, line) => String(line)).join('\n');
  expect(compareText('', long).split('\n')).toHaveLength(41);
});

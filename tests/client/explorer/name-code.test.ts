import { expect, test } from 'vitest';
import { nameCode } from '../../../src/client/explorer/name-code.ts';

test('says a code, or that none is published', () => {
  expect(nameCode('6-18-01-01')).toBe('6-18-01-01');
  expect(nameCode('new-2026-example')).toBe('编码未公布');
});

import { expect, test } from 'vitest';
import { parseOccupationCode } from '../../src/vocabulary/occupation-code.ts';

test('takes a code of any rank apart and names the code above', () => {
  expect(parseOccupationCode('6')).toEqual({ code: '6', rank: 'major', parts: ['6'] });
  expect(parseOccupationCode('6-18')).toMatchObject({ rank: 'sub-major', parent: '6' });
  expect(parseOccupationCode('6-18-01')).toMatchObject({ rank: 'minor', parent: '6-18' });
  expect(parseOccupationCode('6-18-01-01')).toMatchObject({
    rank: 'occupation',
    parent: '6-18-01',
    parts: ['6', '18', '01', '01'],
  });
});

test.each([
  '',
  '9',
  '0-01',
  '6-1',
  '6-18-',
  '6－18',
  ' 6-18',
  '6-18-01-01-014',
  'X6-18-01-01',
  'unpublished',
])('takes no code out of "%s"', (text) => {
  expect(parseOccupationCode(text)).toBeUndefined();
});

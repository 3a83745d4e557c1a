import { expect, test } from 'vitest';
import { readPlace } from '../../../src/client/explorer/place-in-address.ts';

test.each([
  ['#occupation=6-18-01-01', '', '6-18-01-01', false],
  ['#occupation=6-18-01-01&show=map', '', '6-18-01-01', true],
  ['', '?occupation=6-18-01-01', '6-18-01-01', false],
  ['#titles', '', '', false],
  ['', '', '', false],
])('reads %s %s', (hash, search, id, isWhole) => {
  expect(readPlace({ hash, search })).toEqual({ id, isWhole });
});

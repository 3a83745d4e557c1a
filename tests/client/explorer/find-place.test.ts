import { expect, test } from 'vitest';
import { findPlace } from '../../../src/client/explorer/find-place.ts';
import { SMALL_MAP } from './small-map.ts';

test.each([
  ['a name', '甲工', false, 0],
  ['a code', '1-02-00-02', false, 3],
  ['a line of the list', '丙工 1-02-00-01', false, 2],
  ['wide letters', '１-02-00-01', false, 2],
  ['part of a name while typing', '甲工助', false, -1],
  ['the beginning of a name when done', '甲工助', true, 4],
  ['the shortest of several', '甲', true, 0],
  ['the end of a name when done', '员', true, 3],
  ['nothing', '', true, -1],
  ['what nobody is called', '戊', true, -1],
])('finds %s', (_what, typed, isDone, place) => {
  expect(findPlace(SMALL_MAP, typed, isDone)).toBe(place);
});

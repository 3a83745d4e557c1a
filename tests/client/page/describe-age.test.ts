import { expect, test } from 'vitest';
import { describeAge } from '../../../src/client/page/describe-age.ts';

test.each([
  ['2026-11-22', ''],
  ['2026-11-21', ''],
  ['', ''],
  ['2026-11-23', '距今 1 天'],
  ['2027-02-19', '距今 89 天'],
  ['2027-02-20', '距今约 2 个月，可能已有更新的版本'],
  ['2027-11-22', '距今约 11 个月，可能已有更新的版本'],
  ['2028-11-22', '距今约 24 个月，可能已有更新的版本'],
  ['2030-01-01', '距今约 3 年，可能已有更新的版本'],
])('on %s content of 2026-11-22 is %j old', (today, words) => {
  expect(describeAge('2026-11-22', today)).toBe(words.replace('约 24 个月', '约 2 年'));
});

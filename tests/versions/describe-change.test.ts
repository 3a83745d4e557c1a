import { expect, test } from 'vitest';
import { describeChange } from '../../src/versions/describe-change.ts';
import type { VersionChange } from '../../src/versions/version-change.ts';

const CHANGE: VersionChange = { kind: 'occupation', id: 'a', name: '车工', what: 'changed', fields: [] };

test.each<[Partial<VersionChange>, string]>([
  [{ what: 'added' }, ''],
  [{ what: 'removed' }, ''],
  [{ formerName: '旋工' }, '原名 旋工'],
  [{ fields: [{ field: 'code', before: '1-01', after: '1-02' }] }, '编码由 1-01 改为 1-02'],
  [{ fields: [{ field: 'marks', after: '绿色职业' }] }, '标识：绿色职业'],
  [{ fields: [{ field: 'marks', before: '绿色职业' }] }, '标识不再写明（原为 绿色职业）'],
  [{ others: true }, '说明、来源等内容有改动'],
  [
    { formerName: '旋工', fields: [{ field: 'code', before: '1', after: '2' }], others: true },
    '原名 旋工；编码由 1 改为 2；其他内容也有改动',
  ],
  [
    { kind: 'standard', what: 'added', fields: [{ field: 'replaces', after: 'x-2019' }] },
    '替代的标准：x-2019',
  ],
])('%j reads %s', (more, words) => {
  expect(describeChange({ ...CHANGE, ...more })).toBe(words);
});

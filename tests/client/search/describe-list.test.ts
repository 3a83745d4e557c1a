import { expect, it } from 'vitest';
import { describeList } from '../../../src/client/search/describe-list.ts';
import type { FindHit } from '../../../src/search/records/find-record.ts';

const hit: FindHit = {
  kind: 'occupation',
  id: 'a',
  title: '车工',
  url: 'a.html',
  note: '',
  score: 1,
  why: '',
};

it('says how many there are and which is first, or where to go instead', () => {
  expect(describeList([hit, hit])).toBe('2 个条目，第一个是“车工”；按上下键选择。');
  expect(describeList([])).toContain('按目录查找');
});

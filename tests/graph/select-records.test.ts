import { describe, expect, it } from 'vitest';
import { selectRecords } from '../../src/graph/select-records.ts';
import { makeCatalogue } from '../fixtures/make-catalogue.ts';

const circular = (id: string, issued: string) => ({
  id,
  kind: 'standards',
  docNumber: id,
  issued,
  count: '0',
});
const catalogue = makeCatalogue({
  circular: [circular('a', '2020-12-31'), circular('b', '2021-01-01'), circular('c', '2022-12-31')],
  'evaluation-spec': [
    { id: 'rule-a', name: '示例规定', kind: 'rule', text: '示例' },
    { id: 'spec-a', name: '示例规范', kind: 'specification', text: '示例' },
  ],
});
const ids = (selection: Parameters<typeof selectRecords>[1]) =>
  selectRecords(catalogue, selection).map(({ id }) => id);

describe('selectRecords', () => {
  it('means all of a kind where nothing narrows it', () => {
    expect(ids({ kind: 'circular' })).toEqual(['a', 'b', 'c']);
  });

  it('includes the first and the last year', () => {
    expect(ids({ kind: 'circular', since: '2021', until: '2022' })).toEqual(['b', 'c']);
    expect(ids({ kind: 'circular', until: '2020' })).toEqual(['a']);
  });

  it('lets through only what every further field lets through', () => {
    expect(ids({ kind: 'evaluation-spec', type: 'rule' })).toEqual(['rule-a']);
    expect(ids({ kind: 'circular', ids: ['a', 'c'], since: '2021' })).toEqual(['c']);
  });

  it('passes over an identifier that does not exist, and records without a year in a span of years', () => {
    expect(ids({ kind: 'circular', ids: ['x'] })).toEqual([]);
    expect(ids({ kind: 'evaluation-spec', since: '2000' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { measureWaiting } from '../../../src/views/guide/measure-waiting.ts';
import { placeWaiting } from '../../../src/views/guide/place-waiting.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

function noticeOf(batch: string, day: Readonly<Record<string, unknown>>, occupations: readonly string[]) {
  return {
    id: `batch-${batch}`,
    kind: 'new-occupations',
    batch,
    ...day,
    issuers: { names: ['示例部'], confidence: 'copied' },
    counts: { occupations: String(occupations.length) },
    occupations: occupations.map((occupation) => ({
      name: '示例工',
      occupation,
      status: 'published',
      sources: ['example-list'],
      confidence: 'copied',
    })),
  };
}

const graph = buildGraph(
  makeSmallCatalogue({
    notice: [
      noticeOf('1', { issued: '2018-12-31' }, ['6-99-01-01', '6-99-01-02', '6-99-02-01']),
      noticeOf('2', { issued: '2025-02-21' }, ['6-99-01-02']),
      noticeOf('3', {}, ['6-99-01-01']),
    ],
  }),
);

describe('measuring how long new occupations wait for a standard', () => {
  it('counts days to the first standard issued since, and leaves out who has none', () => {
    expect(measureWaiting(graph)[0]).toEqual({
      batch: 1,
      issued: '2018-12-31',
      announced: 3,
      served: 2,
      days: [10, 2243],
      median: 1126.5,
    });
  });

  it('takes no standard that is older than the notice', () => {
    expect(measureWaiting(graph)[1]).toMatchObject({ served: 0, days: [], median: undefined });
  });

  it('measures nothing where the day of the notice is not known', () => {
    expect(measureWaiting(graph)[2]).toMatchObject({
      issued: undefined,
      served: 1,
      days: [],
      median: undefined,
    });
  });

  it('is drawn with one dot a waiting occupation and a bar at the median, and said in words', () => {
    const { lines, items } = placeWaiting(measureWaiting(graph));
    expect(lines.filter(({ tone }) => tone === 'way').length).toBe(2);
    expect(lines.filter(({ tone }) => tone === 'median').length).toBe(1);
    expect(items.map(({ text }) => text)).toEqual(['第 1 批', '第 2 批', '第 3 批', '各批合计']);
    expect(items.at(-1)?.note).toBe('有日期可算的 2 个职业，中位数为 37 个月（1127 天）。');
  });
});

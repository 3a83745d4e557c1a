import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/graph/build-graph.ts';
import { measureWaiting } from '../../../../src/views/guide/drawing/measure-waiting.ts';
import { placeWaiting } from '../../../../src/views/guide/drawing/place-waiting.ts';
import { makeSmallCatalogue } from '../../../fixtures/small-catalogue.ts';

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
  it('counts days to the first standard issued since; who has none waits longest', () => {
    expect(measureWaiting(graph)[0]).toEqual({
      batch: 1,
      issued: '2018-12-31',
      announced: 3,
      named: 3,
      served: 2,
      days: [10, 2243],
      median: 2243,
    });
  });

  it('tells those announced from those known by name', () => {
    const notice = {
      ...noticeOf('4', { issued: '2018-12-31' }, ['6-99-01-01']),
      counts: { occupations: '4' },
    };
    const [batch] = measureWaiting(buildGraph(makeSmallCatalogue({ notice: [notice] })));
    expect(batch).toMatchObject({ announced: 4, named: 1 });
    expect(placeWaiting(batch === undefined ? [] : [batch]).items[0]?.note).toContain(
      '发布 4 个职业，查得到名称的 1 个',
    );
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
    expect(items.at(-1)?.note).toBe(
      '过半已有标准的各批共 3 个职业（1 个还在等，算作最久），等待时间的中位数为 74 个月（2243 天）。',
    );
  });
});

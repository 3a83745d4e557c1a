import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findRecord } from '../../../src/graph/find-record.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { buildStandardPage, type StandardPage } from '../../../src/views/standard/standard-page.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';
import { makeSmallCatalogue, SMALL_WRITTEN, standardOf } from '../../fixtures/small-catalogue.ts';

let real: Graph;
beforeAll(async () => {
  real = await readRealGraph();
});

/** The page of one standard. */
function pageOf(id: string, graph: Graph): StandardPage {
  const standard = findRecord(graph, 'standard', id);
  if (standard === undefined) throw new Error(`no standard ${id}`);
  return buildStandardPage(graph, standard);
}

describe('editions of a standard', () => {
  test('of 消防设施操作员: 2019, then 2026, with what changed', () => {
    const page = pageOf('4-07-05-03-2026', real);
    expect(page.chain.map(({ address, current }) => `${address} ${String(current)}`)).toEqual([
      'standards/4-07-05-03-2019.html false',
      'standards/4-07-05-03-2026.html true',
    ]);
    expect(page.chain[1]?.basis).toContain('推定');
    expect(page.change?.levels).toMatch(/^等级未变/);
    expect(page.change?.functionsKept).toContain('设施检测');
  });

  test('the first has nothing to be compared with, and says that it was followed', () => {
    const page = pageOf('4-07-05-03-2019', real);
    expect(page.change).toBeUndefined();
    expect(page.summary.stateLabel).toBe('有后续版本');
  });

  test('are compared with the one that is replaced, not with one beside it', () => {
    const replaces = (standard: string) => [
      { standard, basis: '示例', confidence: 'inferred', sources: ['example-list'] },
    ];
    const graph = buildGraph(
      makeSmallCatalogue({
        standard: [
          standardOf('6-99-01-01', 'a', '2019-01-10-example-1', ['5']),
          { ...standardOf('6-99-01-01', 'b', '2025-02-20-example-2', ['5', '4']), replaces: replaces('a') },
          { ...standardOf('6-99-01-01', 'c', '2025-02-20-example-2', ['5', '3']), replaces: replaces('a') },
        ],
      }),
    );
    expect(pageOf('b', graph).change?.levels).toBe('新设四级/中级工。');
    expect(pageOf('c', graph).change?.levels).toBe('新设三级/高级工。');
  });
});

describe('other standards of the same occupation', () => {
  test('of 企业人力资源管理师: the other four, newest first', () => {
    const five = real.catalogue.standard.filter(({ data }) => data.occupationName === '企业人力资源管理师');
    expect(five).toHaveLength(5);
    const { siblings, summary } = pageOf(five[0]?.id ?? '', real);
    expect([...siblings.map(({ id }) => id), summary.id].toSorted()).toEqual(five.map(({ id }) => id));
    const days = siblings.map(({ issued }) => issued);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('leave out its own editions, and name each once where they share two occupations', () => {
    expect(pageOf('6-99-01-01-2025', buildGraph(makeSmallCatalogue())).siblings).toEqual([]);
    const both = {
      occupations: ['6-99-01-01', '6-99-01-02'].map((occupation) => ({
        occupation,
        basis: 'same-name',
        confidence: 'inferred',
      })),
    };
    const graph = buildGraph(
      makeSmallCatalogue({
        standard: [
          { ...standardOf('6-99-01-01', 'a', '2019-01-10-example-1'), ...both },
          { ...standardOf('6-99-01-01', 'b', '2025-02-20-example-2'), ...both },
        ],
      }),
    );
    expect(pageOf('a', graph).siblings.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('facts of a standard', () => {
  const graph = buildGraph(makeSmallCatalogue());

  test('say why it is taken to belong to an occupation, and how sure that is', () => {
    const [occupation] = pageOf('6-99-01-01-2025', graph).occupations;
    expect(occupation).toMatchObject({ text: '示例工甲', code: '6-99-01-01', basis: '编码、名称均相同' });
    expect(occupation?.mark.label).toBe('推断');
  });

  test('leave open what is not known', () => {
    const bare = buildGraph(
      makeSmallCatalogue({
        ...SMALL_WRITTEN,
        standard: [
          { ...standardOf('6-99-01-01', 'bare', '2019-01-10-example-1'), occupations: 'not-established' },
        ],
      }),
    );
    const page = pageOf('bare', bare);
    expect(page.occupations).toEqual([]);
    expect(page.siblings).toEqual([]);
    expect(page.summary.levels).toBeUndefined();
    expect(page.functionsReading).toBeUndefined();
    expect(page.edition).toBeUndefined();
    expect(page.eligibility).toBeUndefined();
  });

  test('do not claim five levels for a standard with fewer', () => {
    expect(pageOf('6-99-01-02-2025', graph).kindLabel).toBe('技能类');
  });

  test('say where the year of the edition was read', () => {
    const edition = (basis: string) =>
      pageOf(
        's',
        buildGraph(
          makeSmallCatalogue({
            standard: [
              {
                ...standardOf('6-99-01-01', 's', '2019-01-10-example-1'),
                editionYear: { year: '2019', basis },
              },
            ],
          }),
        ),
      ).edition;
    expect(edition('printed')).toBe('2019 年版（机器读自文件）');
    expect(edition('year-of-issue')).toBe('2019 年版（取自颁布年份）');
  });

  test('of all 702: each names its circular and its day, and is in one state', () => {
    for (const { id } of real.catalogue.standard) {
      const { summary } = pageOf(id, real);
      expect(summary.circular?.text).toMatch(/〔\d{4}〕/);
      expect(summary.issued).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(summary.stateLabel).not.toBe('');
    }
  });
});

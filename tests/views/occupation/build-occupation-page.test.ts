import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findRecord } from '../../../src/graph/find-record.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { type FunctionIndex, indexFunctions } from '../../../src/graph/index-functions.ts';
import { buildOccupationPage } from '../../../src/views/occupation/build-occupation-page.ts';
import type { OccupationPage } from '../../../src/views/occupation/occupation-page.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';
import { makeSmallCatalogue, SMALL_WRITTEN } from '../../fixtures/small-catalogue.ts';

let real: Graph;
beforeAll(async () => {
  real = await readRealGraph();
});

const indexed = new Map<Graph, FunctionIndex>();

/** The functions of a graph, gathered once. */
function functionsOf(graph: Graph): FunctionIndex {
  const functions = indexed.get(graph) ?? indexFunctions(graph);
  indexed.set(graph, functions);
  return functions;
}

/** The page of one occupation. */
function pageOf(id: string, graph: Graph): OccupationPage {
  const occupation = findRecord(graph, 'occupation', id);
  if (occupation === undefined) throw new Error(`no occupation ${id}`);
  return buildOccupationPage(graph, functionsOf(graph), occupation);
}

describe('an occupation', () => {
  const graph = buildGraph(makeSmallCatalogue());

  test('stands under its groups, each with its rank', () => {
    expect(pageOf('6-99-01-01', graph).groups.map(({ rank, code }) => `${rank} ${code}`)).toEqual([
      '大类 6',
      '中类 6-99',
      '小类 6-99-01',
    ]);
  });

  test('lists its codes: the one in force, then from the newest edition to the oldest', () => {
    expect(
      pageOf('6-99-01-01', graph).codes.map(
        ({ code, edition, relation }) => `${code} ${edition} ${relation}`,
      ),
    ).toEqual([
      '6-99-01-01 2022 年版 现行',
      '6-98-01-01 2015 年版 改编码',
      '6-98-01-05 2015 年版 拆分',
      'X6-97-01-01 1999 年版 更名',
    ]);
  });

  test('does not take what its code meant for another occupation for its own past', () => {
    expect(pageOf('6-99-01-01', graph).codes.map(({ name }) => name)).not.toContain('示例工乙');
  });

  test('lists its standards, newest first', () => {
    expect(pageOf('6-99-01-01', graph).standards.map(({ id }) => id)).toEqual([
      '6-99-01-01-2025',
      '6-99-01-01-2019',
    ]);
  });

  test('names the others of its minor group, and those with the same functions and which', () => {
    const { neighbours, relatedByFunction } = pageOf('6-99-01-01', graph);
    expect(neighbours.map(({ text }) => text)).toEqual(['示例工乙']);
    expect(relatedByFunction.map(({ text, shared }) => [text, ...shared])).toEqual([
      ['示例工乙', '示例检验'],
    ]);
  });

  test('carries a code to print, and its name while it has none', () => {
    expect(pageOf('6-99-01-01', graph).qr.text).toBe('6-99-01-01');
    expect(pageOf('example-occupation', graph).qr.text).toBe('示例工丁');
  });

  test('without a published code has no group, no code and no neighbours, and says so', () => {
    const page = pageOf('example-occupation', graph);
    expect(page).toMatchObject({ code: undefined, groups: [], codes: [], neighbours: [] });
    expect(page.description).toContain('编码未公布');
  });

  test('has only the sections that have something in them', () => {
    const ids = pageOf('example-occupation', graph).sections.map(({ id }) => id);
    expect(ids).not.toContain('standards');
    expect(ids).toContain('sources');
  });
});

describe('what is not known', () => {
  const written = (fields: Readonly<Record<string, unknown>>) =>
    pageOf(
      'x',
      buildGraph(
        makeSmallCatalogue({
          ...SMALL_WRITTEN,
          occupation: [{ id: 'x', code: '6-99-01-09', name: '示例工戊', status: 'in-edition', ...fields }],
        }),
      ),
    );

  test('tells marks that are not known from none', () => {
    expect(written({})).toMatchObject({ marks: [], marksUnknown: true });
    expect(written({ marks: 'none' })).toMatchObject({ marks: [], marksUnknown: false });
    expect(written({ marks: ['green', 'digital'] }).marks.map(({ letter }) => letter)).toEqual(['L', 'S']);
  });

  test('says in words how it came into the classification', () => {
    expect(written({}).status).toBe('2022 年版大典所列');
    expect(written({ status: 'added', added: '2024' }).status).toBe('新职业发布增补（2024 年）');
    expect(written({ status: 'renamed', nameInEdition: '示例前名' }).status).toBe(
      '2022 年版之后更名，2022 年版名称为“示例前名”',
    );
    expect(written({ status: 'renumbered', codeInEdition: '6-99-01-08' }).status).toBe(
      '2022 年版之后改编码，2022 年版编码为 6-99-01-08',
    );
  });
});

describe('real occupations', () => {
  test('消防设施操作员 needs a licence and keeps its code of 2015 as its past', () => {
    const page = pageOf('4-07-05-03', real);
    expect(page.evaluation[0]).toMatchObject({ way: '职业资格评价' });
    expect(page.evaluation[0]?.text).toContain('准入类');
    expect(page.codes.map(({ code }) => code)).toEqual(['4-07-05-03', '4-07-05-04']);
  });

  test('a new occupation tells which notice announced it', () => {
    const [announcement] = pageOf('4-13-01-10', real).announcements;
    expect(announcement).toMatchObject({ batch: 6, issued: '2024-07-25', nameThen: '网络主播' });
    expect(announcement?.notice.address).toBe('notices/2024-07-25-batch-6.html');
  });

  test('each names itself, a status and at least one source, and has sections with different anchors', () => {
    for (const { id } of real.catalogue.occupation) {
      const page = pageOf(id, real);
      expect(page.status).not.toBe('');
      expect(page.sources.length).toBeGreaterThan(0);
      const anchors = page.sections.map((section) => section.id);
      expect(new Set(anchors).size).toBe(anchors.length);
    }
  }, 30_000);
});

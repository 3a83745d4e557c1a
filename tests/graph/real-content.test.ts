import { beforeAll, describe, expect, test } from 'vitest';
import { findAncestors } from '../../src/graph/find-ancestors.ts';
import { findRelated } from '../../src/graph/find-related.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { traceEditions } from '../../src/graph/trace-editions.ts';
import { readRealGraph } from '../fixtures/read-real-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await readRealGraph();
});

/** Edition, name, relation and occupation of every use of a code. */
function usesOf(code: string): readonly string[] {
  return (graph.codes.get(code) ?? []).map(({ edition, name, relation, occupation }) =>
    [edition, name, relation, occupation?.id ?? '-'].join(' '),
  );
}

describe('the graph of the real content', () => {
  test('loses no record', () => {
    expect(graph.nodes.size).toBe(Object.values(graph.catalogue).flat().length);
  });

  test('has no edge to or from a missing node', () => {
    const ends = [...graph.outgoing.values(), ...graph.incoming.values()].flat();
    expect(ends.filter(({ from, to }) => !graph.nodes.has(from) || !graph.nodes.has(to))).toEqual([]);
  });

  test('leads each of the 1,676 occupations with a code up to a major group in three steps', () => {
    const coded = graph.catalogue.occupation.filter(({ data }) => data.code !== 'unpublished');
    expect(coded).toHaveLength(1676);
    const astray = coded.filter((occupation) => {
      const [major, subMajor, minor, ...more] = findAncestors(graph, occupation).map(({ id }) => id);
      const parts = occupation.id.split('-');
      return (
        more.length > 0 ||
        major !== parts[0] ||
        subMajor !== parts.slice(0, 2).join('-') ||
        minor !== parts.slice(0, 3).join('-')
      );
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('has occupations in every minor group but those that hold what is left over', () => {
    const minors = graph.catalogue.group.filter(({ id }) => id.split('-').length === 3);
    const empty = minors.filter(
      (group) => findRelated(graph, group, 'broader', 'occupation', 'in').length === 0,
    );
    expect(empty.filter(({ data }) => !data.name.startsWith('其他')).map(({ id }) => id)).toEqual([]);
  });

  test('links every standard to its circular', () => {
    const without = graph.catalogue.standard.filter(
      (standard) => findRelated(graph, standard, 'issuedBy', 'circular', 'out').length !== 1,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('finds every record a source', () => {
    const without = [...graph.nodes.values()].filter(
      (record) =>
        record.kind !== 'source' && findRelated(graph, record, 'cites', 'source', 'out').length === 0,
    );
    expect(without.map(({ kind, id }) => `${kind}:${id}`)).toEqual([]);
  });
});

describe('codes of the real content', () => {
  test('has at least one use for every code that stands anywhere in it', () => {
    const { occupation, standard, notice } = graph.catalogue;
    const codes = [
      ...occupation.flatMap(({ data }) => [
        data.code,
        data.codeInEdition,
        ...(data.history ?? []).map((entry) => entry.code),
        ...(data.workTypes ?? []).map((workType) => workType.code),
      ]),
      ...graph.catalogue['unresolved-code'].map(({ data }) => data.code),
      ...standard.flatMap(({ data }) => [data.codeAtIssue, data.codeInFile]),
      ...notice.flatMap(({ data }) => data.occupations.map((row) => row.codeAtIssue)),
    ].flatMap((code) => (code === undefined || code === 'unpublished' ? [] : [code]));
    expect([...new Set(codes)].filter((code) => usesOf(code).length === 0)).toEqual([]);
  });

  test('has no use without a name and a known source', () => {
    const uses = [...graph.codes.values()].flat();
    const bare = uses.filter(
      ({ name, sources }) => name === '' || !sources.every((source) => graph.nodes.has(`source:${source}`)),
    );
    expect(bare).toEqual([]);
  });

  test('has one use in force at most, and it comes first', () => {
    const wrong = [...graph.codes].filter(([, uses]) =>
      uses.slice(1).some(({ relation }) => relation === 'current'),
    );
    expect(wrong.map(([code]) => code)).toEqual([]);
  });

  test('keeps apart what one code meant', () => {
    expect(usesOf('4-01-03-03')).toEqual([
      '2022 易货师 current 4-01-03-03',
      '1999 中药购销员 not-established -',
    ]);
    expect(usesOf('4-04-05-04')).toEqual([
      '2022 数据库运行管理员 current 4-04-05-04',
      '2015-supplement 建筑信息模型技术员 renumbered 4-08-08-23',
    ]);
  });

  test('leads the old code of 消防设施操作员 to its new one', () => {
    expect(usesOf('4-07-05-04')).toContain('2015 消防设施操作员 renumbered 4-07-05-03');
  });

  test('knows codes with an X in front and codes of work types', () => {
    const forms = [...graph.codes.keys()].filter((code) => !/^[1-8](-\d\d){3}$/.test(code));
    expect(forms.filter((code) => !/^X[1-8](-\d\d){3}$|^[1-8](-\d\d){3}-\d{3}$/.test(code))).toEqual([]);
    expect(usesOf('6-30-05-01-014')).toEqual([expect.stringMatching(/ work-type 6-30-05-01$/)]);
  });
});

describe('editions of the real standards', () => {
  test('has every standard once in its own chain, the same chain from each of its editions', () => {
    for (const standard of graph.catalogue.standard) {
      const chain = traceEditions(graph, standard.id).map(({ id }) => id);
      expect(chain.filter((id) => id === standard.id)).toHaveLength(1);
      for (const id of chain) expect(traceEditions(graph, id).map((one) => one.id)).toEqual(chain);
    }
  });

  test('issues each edition no earlier than the one it replaces', () => {
    const day = (id: string): string =>
      findRelated(graph, { kind: 'standard', id }, 'issuedBy', 'circular', 'out')[0]?.record.data.issued ??
      '';
    for (const standard of graph.catalogue.standard) {
      const days = traceEditions(graph, standard.id).map(({ id }) => day(id));
      expect(days).toEqual(days.toSorted());
    }
  });
});

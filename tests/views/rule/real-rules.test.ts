import { beforeAll, describe, expect, test } from 'vitest';
import { findRecord } from '../../../src/graph/find-record.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { buildLevelIndex, buildLevelPage } from '../../../src/views/rule/level-pages.ts';
import { buildPathwaysPage } from '../../../src/views/rule/pathways-page.ts';
import { buildPolicyIndex, buildPolicyPage } from '../../../src/views/rule/policy-pages.ts';
import {
  buildQualificationIndex,
  buildQualificationPage,
} from '../../../src/views/rule/qualification-pages.ts';
import {
  buildAbilitySpecIndex,
  buildEvaluationSpecIndex,
} from '../../../src/views/rule/specification-pages.ts';
import { buildTitleIndex, buildTitlePage } from '../../../src/views/rule/title-pages.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await readRealGraph();
});

describe('levels', () => {
  const pageOf = (id: string) => {
    const record = findRecord(graph, 'skill-level', id);
    if (record === undefined) throw new Error(`no level ${id}`);
    return buildLevelPage(graph, record);
  };

  test('stand as eight rungs, the highest first, and three apart', () => {
    const { ladder, professional } = buildLevelIndex(graph);
    expect(ladder.map(({ text }) => text)).toEqual([
      '首席技师',
      '特级技师',
      '高级技师',
      '技师',
      '高级工',
      '中级工',
      '初级工',
      '学徒工',
    ]);
    expect(professional.map(({ text }) => text)).toEqual(['初级', '中级', '高级']);
  });

  test('count the standards that set them; posts are set by none', () => {
    for (const { kind, standards } of buildLevelIndex(graph).ladder)
      expect(standards > 0).toBe(kind !== 'post');
  });

  test('say how to reach them and where they lead', () => {
    const { eligibility, leadsTo } = pageOf('level-3');
    expect(eligibility.map(({ id }) => id)).toContain('after-2023');
    expect(eligibility.every(({ levels }) => levels.length === 1)).toBe(true);
    expect(leadsTo.map(({ id }) => id)).toContain('skill-title-eng-assistant');
  });

  test('give posts no eligibility rules of a standard', () => {
    for (const id of ['apprentice', 'special-technician', 'chief-technician'])
      expect(pageOf(id).eligibility).toEqual([]);
  });

  test('keep 高级 of professional-technical standards apart from 高级工', () => {
    expect(pageOf('pt-senior').leadsTo).toEqual([]);
    expect(pageOf('pt-senior').row.standards).toBe(10);
  });
});

describe('titles', () => {
  test('are 27 series in their official order, each with five cells', () => {
    const { series } = buildTitleIndex(graph);
    expect(series.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, at) => at + 1));
    expect(series.filter(({ tiers }) => tiers.length !== 5)).toEqual([]);
  });

  test('of engineering lists the rules that name it, apart from those that name no series', () => {
    const record = findRecord(graph, 'title-series', 'engineering');
    if (record === undefined) throw new Error('no engineering');
    const { rules, generalRules } = buildTitlePage(graph, record);
    expect(rules.map(({ id }) => id)).toContain('skill-title-eng-senior');
    expect(rules.filter(({ id }) => generalRules.some((general) => general.id === id))).toEqual([]);
  });

  test('show all 86 rows that lead from a qualification to a title, with place and year or that they are not known', () => {
    const { qualifications } = buildTitleIndex(graph);
    expect(qualifications).toHaveLength(86);
    expect(
      qualifications.filter(({ place, year, tier }) => place === '' || year === '' || tier === ''),
    ).toEqual([]);
  });
});

describe('qualifications', () => {
  test('are 59 and 13, each part in its printed order', () => {
    const { professional, skilled } = buildQualificationIndex(graph);
    expect(professional.map(({ number }) => number)).toEqual(Array.from({ length: 59 }, (_, at) => at + 1));
    expect(skilled.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1));
  });

  test('say how sure category and departments are, and why they belong to an occupation', () => {
    for (const record of graph.catalogue.qualification) {
      const page = buildQualificationPage(graph, record);
      expect(page.row.category.mark.label).not.toBe('');
      expect(page.occupations.filter(({ basis }) => basis === '')).toEqual([]);
    }
  });
});

describe('rules', () => {
  test('are all there: 26 equivalences by kind and 71 alternatives in seven sets', () => {
    const { sets, equivalences } = buildPathwaysPage(graph);
    expect(equivalences.reduce((sum, { rules }) => sum + rules.length, 0)).toBe(26);
    const alternatives = sets.flatMap(({ levels }) => levels.flatMap((level) => level.alternatives));
    expect(new Set(alternatives.map(({ rule }) => rule)).size).toBe(71);
    expect(sets).toHaveLength(7);
  });
});

describe('policies', () => {
  test('come newest first', () => {
    const dates = buildPolicyIndex(graph).rows.map(({ date }) => date);
    expect(dates).toHaveLength(graph.catalogue.policy.length);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('list the rules that rest on them, and the articles those cite', () => {
    const record = findRecord(graph, 'policy', '2022-58');
    if (record === undefined) throw new Error('no policy');
    const page = buildPolicyPage(graph, record);
    expect(page.articles.map(({ anchor }) => anchor)).toEqual(['article-11', 'article-12', 'article-13']);
    expect(page.rules.map(({ id }) => id)).toContain('mutual-recognition');
    expect(page.basisOf.map(({ text }) => text)).toContain('首席技师');
  });
});

describe('specifications', () => {
  test('of special abilities are 60, by place and name; what is not known is said', () => {
    const { rows } = buildAbilitySpecIndex(graph);
    const keys = rows.map(({ place, text }) => `${place} ${text}`);
    expect(keys).toHaveLength(60);
    expect(rows.map(({ place }) => place)).toEqual(rows.map(({ place }) => place).toSorted());
    expect(rows.filter(({ issuer, place, year }) => [issuer, place, year].includes(''))).toEqual([]);
  });

  test('of sectors and enterprises are nine', () => {
    expect(buildEvaluationSpecIndex(graph).rows).toHaveLength(9);
  });
});

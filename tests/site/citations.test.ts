import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { assess } from '../../src/pathway/assess.ts';
import { findRoutes } from '../../src/pathway/find-routes.ts';
import { parseGoal } from '../../src/pathway/parse-goal.ts';
import type { PathwayRules } from '../../src/pathway/pathway-rules.ts';
import { validateProfile } from '../../src/pathway/profile/validate-profile.ts';
import { describeAnswer } from '../../src/pathway/words/describe-answer.ts';
import { describeSeries } from '../../src/pathway/words/describe-series.ts';
import { buildLevelLadder } from '../../src/views/ladder/build-level-ladder.ts';
import type { LadderClause, LevelLadder } from '../../src/views/ladder/level-ladder.ts';
import { buildNeighbourMap } from '../../src/views/neighbourhood/build-neighbour-map.ts';
import { collectCitations } from '../../src/views/parts/citations.ts';
import { buildPathwayRules } from '../../src/views/pathway/build-pathway-rules.ts';
import { buildGraphPage } from '../../src/views/rule/graph-page.ts';
import { buildSeriesTitles, type SeriesTitles } from '../../src/views/series/build-series-titles.ts';
import { listAddresses } from '../fixtures/list-addresses.ts';
import { readRealGraph } from '../fixtures/read-real-graph.ts';
import { arbitraryProfile } from '../pathway/arbitrary-profile.ts';

/*
 * Every edge drawn and every sentence said about careers, on any page and in the terminal, leads to a page of the site
 * where a reader finds what it rests on.
 */

const ON = '2026-11-22';
const GOALS = [
  'level:1',
  'level:3',
  'level:senior',
  'post:chief-technician',
  'title:engineering/associate-senior',
];

interface Built {
  readonly id: string;
  readonly ladder: LevelLadder;
  /** Entries of the page's source list. */
  readonly sources: readonly string[];
}

let graph: Graph;
let addresses: ReadonlySet<string>;
let ladders: readonly Built[];
let seriesTitles: SeriesTitles;
let rules: PathwayRules;
beforeAll(async () => {
  graph = await readRealGraph();
  addresses = listAddresses(graph);
  seriesTitles = buildSeriesTitles(graph);
  rules = buildPathwayRules(graph);
  ladders = graph.catalogue.occupation.flatMap((occupation) => {
    const citations = collectCitations(graph);
    const ladder = buildLevelLadder(graph, occupation, citations);
    const sources = citations.list().map(({ address }) => address);
    return ladder === undefined ? [] : [{ id: occupation.id, ladder, sources }];
  });
});

/** What is wrong with the pages something rests on. */
function judge(name: string, pages: readonly string[]): readonly string[] {
  if (pages.length === 0) return [`${name} rests on nothing`];
  return pages.filter((page) => !addresses.has(page)).map((page) => `${name} → ${page}`);
}

/** What is wrong with the citation of a clause printed on a page. */
function judgeClause({ rule, basis, mark }: LadderClause, sources: readonly string[]): readonly string[] {
  return [
    ...judge(rule, [basis.address]),
    ...judge(
      `source of ${rule}`,
      mark.numbers.map((number) => sources[number - 1] ?? `source ${String(number)}`),
    ),
  ];
}

/** What is wrong with the clauses behind rules of the engine. */
function judgeRules(name: string, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [`${name} rests on no rule`];
  return ids.flatMap((id) => {
    const clause = rules.clauses[id];
    if (clause === undefined) return [`${name}: no clause ${id}`];
    return judge(id, [clause.address, ...clause.sources.map((source) => `sources/index.html#${source}`)]);
  });
}

describe('every edge drawn', () => {
  test('on the ladder of every occupation, with the series it suits, stands for clauses that are cited', () => {
    expect(ladders.length).toBeGreaterThan(400);
    const faults = ladders.flatMap(({ id, ladder, sources }) => {
      const clauses = new Map(
        ladder.stops
          .flatMap(({ ways, titles }) => [...ways, ...titles])
          .map((clause) => [clause.anchor, clause] as const),
      );
      const drawn = ladder.diagram.lines.filter(
        ({ anchors, slot }) => anchors.length > 0 || slot === undefined,
      );
      return [
        ...drawn
          .flatMap(({ kind, anchors }) =>
            anchors.length === 0 ? [`a line of kind ${kind} without a clause`] : anchors,
          )
          .flatMap((anchor) => {
            const clause = clauses.get(anchor);
            return clause === undefined ? [anchor] : judgeClause(clause, sources);
          }),
        ...judge('the standard', [ladder.basis.address]),
        ...judge(
          'the governing set',
          ladder.mark.numbers.map((number) => sources[number - 1] ?? ''),
        ),
        ...(ladder.series === undefined
          ? ['no series']
          : judge('the series', [
              ladder.series.entry.address,
              ...[ladder.series.best, ...ladder.series.open, ...ladder.series.closed].flatMap(
                (link) => link?.address ?? [],
              ),
            ])),
      ].map((fault) => `${id}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('on it with every other series leads to a clause, and to a place that is kept for it', () => {
    const slots = new Set(
      ladders.flatMap(({ ladder }) => ladder.diagram.lines.flatMap(({ slot }) => slot ?? [])),
    );
    const ids = graph.catalogue['title-series'].map(({ id }) => id);
    expect(Object.keys(seriesTitles).filter((id) => !ids.includes(id))).toEqual([]);
    const faults = Object.entries(seriesTitles).flatMap(([series, rungs]) =>
      Object.entries(rungs).flatMap(([rung, titles]) => [
        ...titles.flatMap(({ rule, basis, source, leadsTo = [] }) =>
          judge(`${series} ${rule}`, [basis.address, source, ...leadsTo.map(({ address }) => address)]),
        ),
        ...titles
          .filter(({ label }) => label !== undefined)
          .flatMap((_, row) =>
            slots.has(`${rung}/${String(row)}`) ? [] : [`${series}: no place ${rung}/${String(row)}`],
          ),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('is the same on the page and in the file a browser draws another series from', () => {
    const faults = ladders.flatMap(({ id, ladder }) =>
      ladder.stops.flatMap(({ id: rung, titles }) => {
        const drawn = seriesTitles[ladder.series?.id ?? '']?.[rung] ?? [];
        return titles.map(({ text }) => text).join() === drawn.map(({ text }) => text).join()
          ? []
          : [`${id} ${rung}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('on the map of titles stands for a clause that is cited', () => {
    const page = buildGraphPage(graph);
    const sources = page.sources.map(({ address }) => address);
    const clauses = page.rules.flatMap((group) => group.clauses);
    const anchors = new Set(clauses.map(({ anchor }) => anchor));
    expect(page.titleMap.lines.length).toBeGreaterThan(12);
    expect(page.titleMap.lines.filter(({ anchor }) => !anchors.has(anchor))).toEqual([]);
    expect(clauses.flatMap((clause) => judgeClause(clause, sources))).toEqual([]);
  });

  test('between neighbouring occupations names documents of the page of sources', () => {
    const { links, groups, sources } = buildNeighbourMap(graph);
    expect(links.length).toBeGreaterThan(300);
    const faults = [...links, ...groups].flatMap((row) =>
      judge(
        String(row[0]),
        (row.at(-1) as readonly number[]).map((number) => `sources/index.html#${sources[number]?.[0] ?? ''}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('every sentence said', () => {
  test('to whoever asks rests on clauses that are cited, or on a page', () => {
    let said = 0;
    fc.assert(
      fc.property(arbitraryProfile(rules), (profile) => {
        const mistakes = validateProfile(profile, rules, ON);
        const faults = mistakes.flatMap(({ field, pages }) =>
          pages === undefined ? [] : judge(field, pages),
        );
        expect(faults).toEqual([]);
        if (mistakes.length > 0) return;
        const { levels, titles, remarks, series } = assess(profile, rules, ON);
        const words = describeSeries(series, rules);
        expect([
          ...[...levels, ...titles].flatMap((answer) =>
            judgeRules(describeAnswer('…', answer), answer.basis),
          ),
          ...remarks.flatMap(({ text, pages }) => judge(text, pages)),
          ...(words === '' ? [] : judge(words, series.pages)),
        ]).toEqual([]);
        said += levels.length + titles.length + remarks.length;
      }),
      { numRuns: 600 },
    );
    expect(said).toBeGreaterThan(5000);
  });

  test('of a way to a goal rests on clauses that are cited', () => {
    let steps = 0;
    fc.assert(
      fc.property(arbitraryProfile(rules), fc.constantFrom(...GOALS), (profile, text) => {
        if (validateProfile(profile, rules, ON).length > 0) return;
        const goal = parseGoal(text, profile, rules);
        if ('mistake' in goal) return;
        const faults = findRoutes(profile, goal, rules, ON)
          .flatMap((route) => route.steps)
          .flatMap((step) => {
            steps += 1;
            return judgeRules(step.obtain, step.rules);
          });
        expect(faults).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(steps).toBeGreaterThan(100);
  });

  test('about any occupation answers by rules that are known, and names a standard that is there', () => {
    const faults = Object.keys(rules.occupations).flatMap((occupation) => {
      const { remarks, series } = assess({ occupation }, rules, ON);
      return [...remarks.flatMap(({ text, pages }) => judge(text, pages)), ...judge('series', series.pages)];
    });
    expect(faults).toEqual([]);
  });
});

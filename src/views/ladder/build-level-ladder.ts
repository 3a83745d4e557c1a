import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { READING_LABELS } from '../../vocabulary/reading.ts';
import type { Citations } from '../parts/citations.ts';
import { buildTitleRules } from '../pathway/build-title-rules.ts';
import { buildLadderSeries } from '../series/build-ladder-series.ts';
import { findGoverningSet } from './find-governing-set.ts';
import type { LevelLadder } from './level-ladder.ts';
import { listRungs } from './list-rungs.ts';
import { listStandards } from './list-standards.ts';
import { placeLadder } from './place-ladder.ts';
import { type LadderPlan, selectLadder } from './select-ladder.ts';

/**
 * Builds the career ladder of an occupation: from the ways in, over the levels its standard sets, to posts and titles.
 *
 * @param graph the graph
 * @param occupation the occupation
 * @param citations the page's source list
 * @returns the ladder, or `undefined` where no standard's levels are known, so that there is nothing to stand on
 */
export function buildLevelLadder(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
  citations: Citations,
): LevelLadder | undefined {
  const standard = findLadderStandard(graph, occupation);
  const levels = standard?.data.levels;
  if (standard === undefined || levels === undefined) return undefined;
  const governing = findGoverningSet(graph, standard);
  if (governing === undefined) return undefined;
  const rungs = listRungs(graph, levels.values);
  const titleRules = buildTitleRules(graph);
  const series = buildLadderSeries(graph, occupation, rungs, titleRules, citations);
  const plan: LadderPlan = {
    levels: levels.values,
    rungs,
    governing,
    occupationName: occupation.data.name,
    titleRules,
    series: series && findRecord(graph, 'title-series', series.id),
  };
  const stops = selectLadder(graph, plan, citations);
  return {
    governedBy: `依所据标准的版本年份（${governing.year} 年）推定，适用“${governing.set.data.name}”；具体以该标准“申报条件”一节及评价机构公告为准。`,
    basis: { text: standard.data.title, address: pageAddress('standard', standard.id) },
    mark: citations.cite({
      sources: [...standard.data.sources, ...governing.set.data.sources],
      confidence: governing.set.data.confidence === 'unverified' ? 'unverified' : 'inferred',
    }),
    doubt: describeDoubt(levels, governing.set),
    series,
    diagram: placeLadder(stops),
    stops: stops.map(({ stop }) => stop),
  };
}

/** What a reader should doubt about a ladder: how its levels were read, and whether its rules are verified. */
function describeDoubt(
  levels: NonNullable<CatalogueRecord<'standard'>['data']['levels']>,
  set: CatalogueRecord<'eligibility-set'>,
): string | undefined {
  const doubtful = levels.reading === 'machine-doubtful' || levels.reading === 'restored';
  const reading = `等级${READING_LABELS[levels.reading]}${levels.note === undefined ? '' : `：${levels.note}`}`;
  const rules = `“${set.data.name}”这套申报条件尚未核实`;
  const doubts = [...(doubtful ? [reading] : []), ...(set.data.confidence === 'unverified' ? [rules] : [])];
  return doubts.length === 0 ? undefined : `${doubts.join('；').replace(/。$/, '')}。`;
}

/** The standard a ladder stands on: the first whose levels are known. */
function findLadderStandard(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
): CatalogueRecord<'standard'> | undefined {
  return listStandards(graph, occupation).find(({ data }) => data.levels !== undefined);
}

import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import { type SourceLine, collectCitations } from '../parts/citations.ts';
import { type Link, linkGroup } from '../parts/link.ts';
import { placeTitleMap } from '../title-map/place-title-map.ts';
import { selectTitleMap } from '../title-map/select-title-map.ts';
import type { TitleMap, TitleMapRules } from '../title-map/title-map.ts';

/** Everything the page of the whole map prints. */
export interface GraphPage {
  readonly titleMap: TitleMap;
  /** The rules of the map in words: from levels to titles, and back. */
  readonly rules: readonly TitleMapRules[];
  /** Major groups with the groups right below them: the same occupations as on the map, as a list. */
  readonly groups: readonly { readonly group: Link; readonly below: readonly Link[] }[];
  readonly occupations: number;
  readonly sources: readonly SourceLine[];
}

/**
 * Gathers the map of titles and levels, and the groups that stand for the map of occupations where no script runs.
 */
export function buildGraphPage(graph: Graph): GraphPage {
  const citations = collectCitations(graph);
  const rules = selectTitleMap(graph, citations);
  const { catalogue } = graph;
  const rungs = catalogue['skill-level']
    .filter(({ data }) => data.rank !== undefined)
    .sort((a, b) => (a.data.rank ?? 0) - (b.data.rank ?? 0));
  const series = [...catalogue['title-series']].sort((a, b) => a.data.number - b.data.number);
  for (const { data } of series) citations.cite(data);
  const direction = new Map(catalogue.equivalence.map(({ id, data }) => [id, data.kind]));
  const clausesOf = (kind: string): TitleMapRules['clauses'] =>
    rules.filter(({ clause }) => direction.get(clause.rule) === kind).map(({ clause }) => clause);
  return {
    titleMap: placeTitleMap(rungs, series, rules),
    rules: [
      { label: '由技能等级申报职称', clauses: clausesOf('skill-to-title') },
      { label: '由职称申报技能等级', clauses: clausesOf('title-to-skill') },
    ],
    groups: catalogue.group
      .filter((group) => findRelated(graph, group, 'broader', 'group', 'out').length === 0)
      .map((group) => ({
        group: linkGroup(group),
        below: findRelated(graph, group, 'broader', 'group', 'in').map(({ record }) => linkGroup(record)),
      })),
    occupations: catalogue.occupation.length,
    sources: citations.list(),
  };
}

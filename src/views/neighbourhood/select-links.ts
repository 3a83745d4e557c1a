import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import { indexFunctions } from '../../graph/index-functions.ts';

/** A function that more occupations than this have says nothing about nearness (培训与指导 …). */
const COMMON = 6;

/** Training and leading others is a function in every trade under ever new names, and says nothing about nearness. */
const IN_EVERY_TRADE = /^(?:技术|技能|业务|培训|管理|指导|创新|与|和|及|、)+$/;

/** Two occupations whose work is alike. */
export interface NeighbourLink {
  /** Ids of the two, the lower first. */
  readonly ends: readonly [string, string];
  /** Names of functions that the standards of both have, sorted. */
  readonly functions: readonly string[];
  /** Ids of the documents it rests on, sorted. */
  readonly sources: readonly string[];
}

/**
 * Selects the pairs of occupations in force whose standards share functions, other than those of every trade.
 *
 * @returns pairs sorted by their ends, each with at least one function and one document
 */
export function selectLinks(graph: Graph): readonly NeighbourLink[] {
  const links = new Map<string, { functions: Set<string>; sources: Set<string> }>();
  for (const [name, ids] of indexFunctions(graph)) {
    if (ids.length > COMMON || IN_EVERY_TRADE.test(name)) continue;
    for (const pair of listPairs(ids)) {
      const key = [...pair].sort().join(' ');
      const link = links.get(key) ?? { functions: new Set<string>(), sources: new Set<string>() };
      links.set(key, link);
      link.functions.add(name);
      for (const id of pair) for (const source of findSources(graph, id, name)) link.sources.add(source);
    }
  }
  return [...links]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { functions, sources }]) => {
      const [one = '', other = ''] = key.split(' ');
      return { ends: [one, other], functions: [...functions].sort(), sources: [...sources].sort() };
    });
}

function listPairs(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other): [string, string] => [one, other]));
}

/** Documents of the standards of an occupation that have a function. */
function findSources(graph: Graph, occupation: string, name: string): readonly string[] {
  return findRelated(graph, { kind: 'occupation', id: occupation }, 'standardOf', 'standard', 'in')
    .filter(({ record }) => record.data.functions?.names.includes(name) === true)
    .flatMap(({ record }) => record.data.sources);
}

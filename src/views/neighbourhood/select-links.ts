import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import { indexFunctions } from '../../graph/index-functions.ts';
import { EDITION_LABELS } from '../../vocabulary/edition.ts';

/** A function that more occupations than this have says nothing about nearness (培训与指导 …). */
const COMMON = 6;

/** Two occupations that belong near each other. */
export interface NeighbourLink {
  /** Ids of the two, the lower first. */
  readonly ends: readonly [string, string];
  /** Names of functions that the standards of both have, sorted. */
  readonly functions: readonly string[];
  /** Code and edition both come from, e.g. `2015 年版 6-18-01-01`. Absent where they do not. */
  readonly origin?: string | undefined;
  /** Ids of the documents it rests on, sorted. */
  readonly sources: readonly string[];
}

/**
 * Selects the pairs of occupations in force that share functions in their standards or were one occupation in an older
 * edition. Those of the same group are not listed: the circle around them says so.
 *
 * @returns pairs sorted by their ends, each with at least one reason and one document
 */
export function selectLinks(graph: Graph): readonly NeighbourLink[] {
  const links = new Map<string, { functions: Set<string>; origin?: string; sources: Set<string> }>();
  const linkOf = (
    one: string,
    other: string,
  ): { functions: Set<string>; origin?: string; sources: Set<string> } => {
    const key = [one, other].sort().join(' ');
    const known = links.get(key) ?? { functions: new Set<string>(), sources: new Set<string>() };
    links.set(key, known);
    return known;
  };
  for (const [name, ids] of indexFunctions(graph)) {
    if (ids.length > COMMON) continue;
    for (const [one, other] of listPairs(ids)) {
      const link = linkOf(one, other);
      link.functions.add(name);
      for (const id of [one, other])
        for (const source of findSources(graph, id, name)) link.sources.add(source);
    }
  }
  for (const [origin, uses] of listOrigins(graph))
    for (const [one, other] of listPairs([...uses.keys()].sort())) {
      const link = linkOf(one, other);
      link.origin ??= origin;
      for (const id of [one, other]) for (const source of uses.get(id) ?? []) link.sources.add(source);
    }
  return [...links]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { functions, origin, sources }]) => {
      const [one = '', other = ''] = key.split(' ');
      return { ends: [one, other], functions: [...functions].sort(), origin, sources: [...sources].sort() };
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

/** Older codes that lead to more than one occupation in force, each with the documents that say so. */
function listOrigins(graph: Graph): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const origins = new Map<string, Map<string, readonly string[]>>();
  for (const { id, data } of graph.catalogue.occupation)
    for (const use of data.history ?? []) {
      const key = `${EDITION_LABELS[use.edition]} ${use.code} ${use.name}`;
      const uses = origins.get(key) ?? new Map<string, readonly string[]>();
      origins.set(key, uses.set(id, use.sources));
    }
  return new Map([...origins].filter(([, uses]) => uses.size > 1));
}

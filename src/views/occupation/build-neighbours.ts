import { findAncestors } from '../../graph/find-ancestors.ts';
import { findRecord } from '../../graph/find-record.ts';
import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { FunctionIndex } from '../../graph/index-functions.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { linkOccupation } from '../parts/link.ts';
import type { NeighbourLine } from './occupation-page.ts';

/** A function that more occupations than this have says nothing about nearness (培训与指导 …). */
const COMMON = 6;
const MOST = 8;

/**
 * Lists the occupations of the same minor group.
 */
export function buildNeighbours(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
): readonly NeighbourLine[] {
  const minor = findAncestors(graph, occupation).at(-1);
  if (minor === undefined) return [];
  return findRelated(graph, minor, 'broader', 'occupation', 'in')
    .filter(({ record }) => record.id !== occupation.id)
    .map(({ record }) => toLine(record, []));
}

/**
 * Lists the occupations whose standards have functions of the same name, those with most in common first. Functions
 * that many occupations have are passed over.
 *
 * @param graph the graph
 * @param functions occupations by function, see `indexFunctions`
 * @param occupation the occupation
 * @returns at most eight
 */
export function buildRelatedByFunction(
  graph: Graph,
  functions: FunctionIndex,
  occupation: CatalogueRecord<'occupation'>,
): readonly NeighbourLine[] {
  const own = new Set(
    findRelated(graph, occupation, 'standardOf', 'standard', 'in').flatMap(
      ({ record }) => record.data.functions?.names ?? [],
    ),
  );
  const shared = new Map<string, string[]>();
  for (const name of [...own].sort()) {
    const ids = functions.get(name) ?? [];
    if (ids.length > COMMON) continue;
    for (const id of ids) if (id !== occupation.id) shared.set(id, [...(shared.get(id) ?? []), name]);
  }
  return [...shared]
    .sort(([a, names], [b, others]) => others.length - names.length || (a < b ? -1 : 1))
    .slice(0, MOST)
    .flatMap(([id, names]) => {
      const record = findRecord(graph, 'occupation', id);
      return record === undefined ? [] : [toLine(record, names)];
    });
}

function toLine(record: CatalogueRecord<'occupation'>, shared: readonly string[]): NeighbourLine {
  return {
    ...linkOccupation(record),
    code: record.data.code === 'unpublished' ? undefined : record.data.code,
    shared,
  };
}

import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { FilterField } from '../parts/filter-field.ts';
import { countOccupations } from '../classification/count-occupations.ts';
import { listOccupationFilters } from './list-occupation-filters.ts';
import { type OccupationRow, buildOccupationRow } from './occupation-row.ts';

/** A group of the tree with the groups below it; occupations are loaded when a minor group is opened. */
export interface GroupNode {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  /** Occupations below, at any depth. */
  readonly count: number;
  readonly children: readonly GroupNode[];
}

/** Everything the browse page prints. */
export interface OccupationIndex {
  readonly tree: readonly GroupNode[];
  /** Occupations announced but without a published code, which have no place in the tree yet. */
  readonly unplaced: readonly OccupationRow[];
  readonly total: number;
  /** Every occupation, in the order of the codes; those without a code come last. */
  readonly rows: readonly OccupationRow[];
  readonly fields: readonly FilterField[];
}

/**
 * Gathers the tree of 537 groups, and what the filters over the occupations offer.
 */
export function buildOccupationIndex(graph: Graph): OccupationIndex {
  const rows = graph.catalogue.occupation.map((record) => buildOccupationRow(graph, record));
  const tree = graph.catalogue.group
    .filter(({ data }) => data.parent === undefined)
    .map((group) => buildNode(graph, group));
  const years = [...new Set(rows.flatMap(({ announced }) => announced ?? []))].sort().reverse();
  return {
    tree,
    unplaced: rows.filter(({ code }) => code === undefined),
    total: rows.length,
    rows,
    fields: listOccupationFilters(tree, years),
  };
}

function buildNode(graph: Graph, group: CatalogueRecord<'group'>): GroupNode {
  return {
    code: group.id,
    name: group.data.name,
    address: pageAddress('group', group.id),
    count: countOccupations(graph, group),
    children: findRelated(graph, group, 'broader', 'group', 'in').map(({ record }) =>
      buildNode(graph, record),
    ),
  };
}

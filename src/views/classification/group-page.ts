import { findAncestors } from '../../graph/find-ancestors.ts';
import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { parseOccupationCode, RANK_LABELS } from '../../vocabulary/occupation-code.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { type ProvenanceMark, type SourceLine, collectCitations } from '../parts/citations.ts';
import { countOccupations } from './count-occupations.ts';
import { linkGroup } from '../parts/link.ts';
import type { GroupStep } from '../occupation/occupation-page.ts';
import { buildOrigin, type Origin } from '../programme/build-origin.ts';
import { type OccupationRow, buildOccupationRow } from '../occupation/occupation-row.ts';

/** A group below, with how many occupations it holds. */
export interface GroupRow extends GroupStep {
  readonly count: number;
}

/** Employed persons of the census of 2020, as printed. */
export interface EmploymentLine {
  readonly name: string;
  /** Persons in the 10 % sample. */
  readonly sample: number;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

/** Everything the page of one group prints. */
export interface GroupPage {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  /** `大类`, `中类` or `小类`. */
  readonly rank: string;
  readonly parents: readonly GroupStep[];
  readonly groups: readonly GroupRow[];
  readonly occupations: readonly OccupationRow[];
  /** Occupations below, at any depth. */
  readonly count: number;
  readonly employment: readonly EmploymentLine[];
  readonly gbm?: string | undefined;
  readonly origins: readonly Origin[];
  readonly mark: ProvenanceMark;
  readonly sources: readonly SourceLine[];
}

/**
 * Gathers everything the page of one group prints.
 */
export function buildGroupPage(graph: Graph, group: CatalogueRecord<'group'>): GroupPage {
  const citations = collectCitations(graph);
  const page = {
    code: group.id,
    name: group.data.name,
    address: pageAddress('group', group.id),
    rank: rankOf(group.id),
    mark: citations.cite(group.data),
    parents: findAncestors(graph, group).map(toStep),
    groups: findRelated(graph, group, 'broader', 'group', 'in').map(({ record }) => ({
      ...toStep(record),
      count: countOccupations(graph, record),
    })),
    occupations: findRelated(graph, group, 'broader', 'occupation', 'in').map(({ record }) =>
      buildOccupationRow(graph, record),
    ),
    count: countOccupations(graph, group),
    employment: findRelated(graph, group, 'concerns', 'employment', 'in').map(({ record: { data } }) => ({
      name: data.name,
      sample: data.sample,
      mark: citations.cite(data),
      note: data.note,
    })),
    gbm: group.data.gbm,
    origins: buildOrigin(graph, group),
  };
  return { ...page, sources: citations.list() };
}

function toStep(group: CatalogueRecord<'group'>): GroupStep {
  return { ...linkGroup(group), code: group.id, rank: rankOf(group.id) };
}

function rankOf(code: string): string {
  const rank = parseOccupationCode(code)?.rank;
  return rank === undefined ? '' : RANK_LABELS[rank];
}

import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Graph } from '../../graph/graph.ts';
import { type ProvenanceMark, type SourceLine, collectCitations } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';

/** A work type with the occupation it belongs to. */
export interface WorkTypeRow {
  readonly name: string;
  /** Absent where the occupation is not established. */
  readonly occupation?: Link | undefined;
  readonly code?: string | undefined;
  readonly consulted: boolean;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

/** Everything the page of work types prints. */
export interface WorkTypesPage {
  readonly placed: readonly WorkTypeRow[];
  readonly unplaced: readonly WorkTypeRow[];
  readonly sources: readonly SourceLine[];
}

/**
 * Lists the work types known by name, those whose occupation is not established apart.
 */
export function buildWorkTypesPage(graph: Graph): WorkTypesPage {
  const citations = collectCitations(graph);
  const placed = graph.catalogue.occupation.flatMap((occupation) =>
    (occupation.data.workTypes ?? []).map((workType) => ({
      name: workType.name,
      occupation: { text: occupation.data.name, address: pageAddress('occupation', occupation.id) },
      code: workType.code,
      consulted: workType.status === 'consulted',
      mark: citations.cite(workType),
      note: workType.note,
    })),
  );
  const unplaced = graph.catalogue['unplaced-work-type'].map(({ data }) => ({
    name: data.name,
    code: data.code,
    consulted: data.status === 'consulted',
    mark: citations.cite(data),
    note: data.note,
  }));
  return { placed, unplaced, sources: citations.list() };
}

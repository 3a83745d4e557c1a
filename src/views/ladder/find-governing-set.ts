import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';

/** The eligibility rules that govern a standard, and the year they were chosen by. */
export interface GoverningSet {
  readonly set: CatalogueRecord<'eligibility-set'>;
  readonly year: string;
}

/**
 * Finds the eligibility rules that govern a standard: they follow from its kind and the year of its edition, or the
 * year of issue where the file shows no edition.
 *
 * @returns the set, or `undefined` where no known set covers that kind and year
 */
export function findGoverningSet(
  graph: Graph,
  standard: CatalogueRecord<'standard'>,
): GoverningSet | undefined {
  const year = standard.data.editionYear?.year ?? findIssueYear(graph, standard);
  if (year === undefined) return undefined;
  const set = graph.catalogue['eligibility-set'].find(
    ({ data: { standardKind, editions } }) =>
      standardKind === standard.data.kind &&
      editions !== undefined &&
      (editions.from ?? year) <= year &&
      year <= (editions.to ?? year),
  );
  return set === undefined ? undefined : { set, year };
}

function findIssueYear(graph: Graph, standard: CatalogueRecord<'standard'>): string | undefined {
  return findRelated(graph, standard, 'issuedBy', 'circular', 'out')[0]?.record.data.issued.slice(0, 4);
}

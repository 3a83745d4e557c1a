import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { buildLevels } from '../parts/level-chips.ts';
import type { GuideRow } from './guide-page.ts';

/**
 * Puts a guide into one row.
 */
export function buildGuideRow(graph: Graph, { id, data }: CatalogueRecord<'guide'>): GuideRow {
  const standard = findRecord(graph, 'standard', data.digests?.[0]?.standard ?? '');
  return {
    id,
    text: data.title,
    address: pageAddress('guide', id),
    kind: data.kind,
    lead: data.lead,
    levels: buildLevels(standard?.data.levels)?.chips ?? [],
  };
}

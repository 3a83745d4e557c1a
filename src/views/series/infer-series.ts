import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { listCodeLineage } from '../../vocabulary/list-code-lineage.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Citations } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import type { InferredSeries } from './ladder-series.ts';
import { nameEntry } from './name-entry.ts';

/**
 * Says which series of titles suit an occupation by the editors' inference, closest to it: its own, or that of the lowest
 * group above it.
 *
 * @param citations the page's source list
 * @returns `undefined` where no inference covers the occupation
 */
export function inferSeries(
  graph: Graph,
  occupation: CatalogueRecord<'occupation'>,
  citations: Citations,
): InferredSeries | undefined {
  const record = listCodeLineage(occupation.id)
    .map((code) => findRecord(graph, 'suited-series', code))
    .find((one) => one !== undefined);
  if (record === undefined) return undefined;
  const { of, series, reason } = record.data;
  const suits = series === 'none' ? [] : series;
  const [best, ...others] = suits.map((id) => linkSeries(graph, id));
  const { code, text } = nameEntry(graph, of);
  return {
    id: suits[0] ?? '',
    best,
    others: others.filter((one) => one !== undefined),
    reason,
    entry: { text: code === undefined ? text : `${code} ${text}`, address: pageAddress('suited-series', of) },
    mark: citations.cite(record.data),
  };
}

function linkSeries(graph: Graph, id: string): Link | undefined {
  const record = findRecord(graph, 'title-series', id);
  return record && { text: record.data.name, address: pageAddress('title-series', id) };
}

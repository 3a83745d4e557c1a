import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { type SourceLine, collectCitations } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import { type EntryName, nameEntry } from './name-entry.ts';

/** One inference: the series that suit a group or an occupation. */
export interface SuitedRow {
  /** Anchor on the page: code or id. */
  readonly id: string;
  readonly name: EntryName;
  /** In order of fit; empty where none suits. */
  readonly series: readonly Link[];
  readonly reason: string;
}

/** Everything the page of series by occupation prints. */
export interface SeriesByOccupation {
  readonly rows: readonly SuitedRow[];
  /** Series that rules open to holders of skill levels, in official order. */
  readonly open: readonly Link[];
  readonly sources: readonly SourceLine[];
}

/**
 * Gathers the editors' table of which series of titles suit which occupations, in the order of the codes.
 */
export function buildSeriesByOccupation(graph: Graph): SeriesByOccupation {
  const citations = collectCitations(graph);
  const { catalogue } = graph;
  const link = (id: string): readonly Link[] => {
    const record = findRecord(graph, 'title-series', id);
    return record === undefined ? [] : [{ text: record.data.name, address: pageAddress('title-series', id) }];
  };
  const opened = new Set(
    catalogue.equivalence.flatMap(({ data }) =>
      data.kind === 'skill-to-title' ? (data.to.series ?? []) : [],
    ),
  );
  const rows = catalogue['suited-series'].map(({ id, data }) => {
    citations.cite(data);
    return {
      id,
      name: nameEntry(graph, data.of),
      series: data.series === 'none' ? [] : data.series.flatMap(link),
      reason: data.reason,
    };
  });
  return {
    rows,
    open: [...catalogue['title-series']]
      .sort((a, b) => a.data.number - b.data.number)
      .filter(({ id }) => opened.has(id))
      .flatMap(({ id }) => link(id)),
    sources: citations.list(),
  };
}

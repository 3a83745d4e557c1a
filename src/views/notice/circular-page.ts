import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import {
  type ProvenanceMark,
  type SourceLine,
  collectCitations,
  markConfidence,
} from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import { buildOrigin, type Origin } from '../programme/build-origin.ts';
import { type StandardSummary, compareByIssue, summarizeStandard } from '../standard/standard-summary.ts';

/** A circular in one row. */
export interface CircularRow extends Link {
  readonly id: string;
  readonly issued: string;
  readonly count: number;
}

/** Everything the page of one circular prints. */
export interface CircularPage {
  readonly row: CircularRow;
  readonly jointIssuers?: { readonly names: string; readonly mark: ProvenanceMark } | undefined;
  readonly standards: readonly StandardSummary[];
  readonly note?: string | undefined;
  readonly mark: ProvenanceMark;
  /** Systems it belongs to, with the tasks of the action plan behind them. */
  readonly origins: readonly Origin[];
  readonly sources: readonly SourceLine[];
  readonly updated: string;
}

/**
 * Puts a circular into one row.
 */
function buildCircularRow({ id, data }: CatalogueRecord<'circular'>): CircularRow {
  return {
    id,
    text: data.docNumber,
    address: pageAddress('circular', id),
    issued: data.issued,
    count: data.count,
  };
}

/**
 * Gathers everything the page of one circular prints.
 */
export function buildCircularPage(graph: Graph, circular: CatalogueRecord<'circular'>): CircularPage {
  const citations = collectCitations(graph);
  const { data } = circular;
  const page = {
    row: buildCircularRow(circular),
    jointIssuers:
      data.jointIssuers === undefined
        ? undefined
        : {
            names: data.jointIssuers.names.join('、'),
            mark: markConfidence(data.jointIssuers.confidence),
          },
    standards: findRelated(graph, circular, 'issuedBy', 'standard', 'in')
      .map(({ record }) => summarizeStandard(graph, record))
      .sort(compareByIssue),
    note: data.note,
    mark: citations.cite(data),
    origins: buildOrigin(graph, circular),
    updated: data.updated,
  };
  return { ...page, sources: citations.list() };
}

/**
 * Lists the circulars, newest first.
 */
export function listCirculars(graph: Graph): readonly CircularRow[] {
  return graph.catalogue.circular.map(buildCircularRow).sort((a, b) => (a.id < b.id ? 1 : -1));
}

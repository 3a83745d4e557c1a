import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { type ProvenanceMark, type SourceLine, collectCitations } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import { buildSystemLine, type SystemLine } from './demand-page.ts';
import { byNumber, linkSystem, linkTask, linkWork, type NumberedLink } from './programme-links.ts';
import { buildRecordSets, type RecordSet } from './record-sets.ts';

/** A system in a list, with the tasks behind it. */
export interface SystemRow extends SystemLine {
  readonly tasks: readonly NumberedLink[];
}

/** A system before or after another, and how the two hang together. */
export interface NeighbourSystem extends Link {
  readonly why: string;
}

/** Everything the page of one system prints. */
export interface SystemPage {
  readonly row: SystemRow;
  readonly work: readonly NumberedLink[];
  readonly parts: readonly {
    readonly name: string;
    readonly text: string;
    /** Only set where it does not stand in the sources of the whole. */
    readonly mark?: ProvenanceMark | undefined;
    readonly records: readonly RecordSet[];
  }[];
  /** Records that belong to no single part. */
  readonly records: readonly RecordSet[];
  /** Systems that go on from it, and those it goes on from, each with how. */
  readonly onward: readonly NeighbourSystem[];
  readonly back: readonly NeighbourSystem[];
  /** Whether it is known that this site holds none. */
  readonly none: boolean;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
  readonly sources: readonly SourceLine[];
  readonly updated: string;
}

/**
 * Lists the systems in the order in which the tasks name them.
 */
export function buildSystemIndex(graph: Graph): {
  readonly rows: readonly SystemRow[];
  readonly sources: readonly SourceLine[];
} {
  const citations = collectCitations(graph);
  for (const { data } of graph.catalogue.system) citations.cite(data);
  const tasks = [...graph.catalogue['programme-task']].sort((a, b) => byNumber(a.data, b.data));
  const named = tasks.flatMap(({ data }) => data.systems);
  const place = (id: string) => (named.includes(id) ? named.indexOf(id) : Infinity);
  const rows = [...graph.catalogue.system]
    .sort((a, b) => place(a.id) - place(b.id))
    .map((record) => buildSystemRow(graph, record));
  return { rows, sources: citations.list() };
}

/**
 * Gathers everything the page of one system prints.
 */
export function buildSystemPage(graph: Graph, record: CatalogueRecord<'system'>): SystemPage {
  const citations = collectCitations(graph);
  const { data } = record;
  const mark = citations.cite(data);
  const whole = data.records === undefined || data.records === 'none' ? [] : data.records;
  return {
    row: buildSystemRow(graph, record),
    work: findRelated(graph, record, 'orders', 'work-item', 'in')
      .map((related) => linkWork(related.record))
      .sort(byNumber),
    parts: data.parts.map(({ name, text, records, own }) => ({
      name,
      text,
      mark: own === undefined ? undefined : citations.cite(own),
      records: buildRecordSets(graph, records ?? []),
    })),
    records: buildRecordSets(graph, whole),
    onward: listNeighbours(graph, record, 'out'),
    back: listNeighbours(graph, record, 'in'),
    none: data.records === 'none',
    mark,
    note: data.note,
    updated: data.updated,
    sources: citations.list(),
  };
}

function buildSystemRow(graph: Graph, record: CatalogueRecord<'system'>): SystemRow {
  return {
    ...buildSystemLine(graph, record),
    tasks: findRelated(graph, record, 'orders', 'programme-task', 'in')
      .map((related) => linkTask(related.record))
      .sort(byNumber),
  };
}

function listNeighbours(
  graph: Graph,
  record: CatalogueRecord<'system'>,
  direction: 'out' | 'in',
): readonly NeighbourSystem[] {
  return findRelated(graph, record, 'leadsTo', 'system', direction).map(({ record: other, edge }) => ({
    ...linkSystem(other),
    why: edge.basis ?? '',
  }));
}

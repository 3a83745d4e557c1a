import { findRecord } from '../../graph/find-record.ts';
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
import { linkPolicy } from '../parts/link-policy.ts';
import { byNumber, byPlace, linkSystem, linkTask, linkWork, type NumberedLink } from './programme-links.ts';
import { buildRecordSets, type RecordSet } from './record-sets.ts';
import { buildTargetLine, type TargetLine } from './target-line.ts';

/** A document before or after the plan, and what connects it with a task. */
export interface DocumentLine extends Link {
  readonly date: string;
  /** `在先` or `承接`. */
  readonly role: string;
  readonly how: string;
  readonly mark: ProvenanceMark;
}

/** A system a task ordered, with what this site holds of it. */
export interface SystemLine extends Link {
  readonly summary: string;
  /** `国家职业标准 702、…`; what a page says where there are none is left to the page. */
  readonly holdings: readonly { readonly label: string; readonly count: number }[];
}

/** Everything the page of one task, or of one item of the work list, prints. */
export interface DemandPage extends NumberedLink {
  /** Part of the plan, or the work list. */
  readonly place: Link;
  readonly policy?: Link | undefined;
  readonly asks: readonly string[];
  readonly mark: ProvenanceMark;
  readonly targets: readonly TargetLine[];
  readonly systems: readonly SystemLine[];
  /** Records that answer it directly. */
  readonly records: readonly RecordSet[];
  readonly documents: readonly DocumentLine[];
  /** Items of work that carry a task out, or tasks that an item carries out. */
  readonly counterparts: readonly NumberedLink[];
  /** Whether this site holds anything of it at all. */
  readonly holdsAny: boolean;
  readonly before?: NumberedLink | undefined;
  readonly after?: NumberedLink | undefined;
  readonly note?: string | undefined;
  readonly sources: readonly SourceLine[];
}

/**
 * Gathers everything the page of one task prints.
 */
export function buildTaskPage(graph: Graph, record: CatalogueRecord<'programme-task'>): DemandPage {
  const part = findRecord(graph, 'programme-part', record.data.part);
  return {
    ...buildDemand(graph, record, graph.catalogue['programme-task'].map(linkTask), linkTask(record)),
    place: { text: part?.data.name ?? '', address: pageAddress('programme-part', record.data.part) },
    policy: part === undefined ? undefined : linkPolicy(graph, part.data.policy),
    counterparts: findRelated(graph, record, 'carriesOut', 'work-item', 'in')
      .map((related) => linkWork(related.record))
      .sort(byNumber),
  };
}

/**
 * Gathers everything the page of one item of the work list prints.
 */
export function buildWorkPage(graph: Graph, record: CatalogueRecord<'work-item'>): DemandPage {
  const { from, to } = record.data;
  const tasks = findRelated(graph, record, 'carriesOut', 'programme-task', 'out');
  const first = tasks[0]?.record.data.part;
  const part = first === undefined ? undefined : findRecord(graph, 'programme-part', first);
  return {
    ...buildDemand(graph, record, graph.catalogue['work-item'].map(linkWork), linkWork(record)),
    place: { text: `${from} 至 ${to} 年重点工作`, address: 'programmes/index.html#work' },
    policy: part === undefined ? undefined : linkPolicy(graph, part.data.policy),
    counterparts: tasks.map((related) => linkTask(related.record)).sort(byNumber),
  };
}

function buildDemand(
  graph: Graph,
  record: CatalogueRecord<'programme-task'> | CatalogueRecord<'work-item'>,
  all: readonly NumberedLink[],
  own: NumberedLink,
): Omit<DemandPage, 'place' | 'policy' | 'counterparts'> {
  const citations = collectCitations(graph);
  const { data } = record;
  const systems = findRelated(graph, record, 'orders', 'system', 'out').map((related) =>
    buildSystemLine(graph, related.record),
  );
  const records = buildRecordSets(graph, data.records ?? []);
  const documents = (data.documents ?? []).flatMap(({ policy, role, text, confidence }) => {
    const found = findRecord(graph, 'policy', policy);
    if (found === undefined) return [];
    const line = {
      text: found.data.title,
      address: pageAddress('policy', policy),
      date: found.data.date,
      role: role === 'later' ? '承接' : '在先',
      how: text,
      mark: markConfidence(confidence),
    };
    return [line];
  });
  return {
    ...own,
    asks: data.asks,
    mark: citations.cite(data),
    targets: findRelated(graph, record, 'measures', 'programme-target', 'in')
      .map((related) => related.record)
      .sort(byPlace)
      .map((target) => buildTargetLine(graph, target, citations)),
    systems,
    records,
    documents: documents.sort((a, b) => (a.date < b.date ? -1 : 1)),
    holdsAny:
      documents.length > 0 || records.length > 0 || systems.some(({ holdings }) => holdings.length > 0),
    before: all.find(({ number }) => number === data.number - 1),
    after: all.find(({ number }) => number === data.number + 1),
    note: data.note,
    sources: citations.list(),
  };
}

/**
 * Puts a system into a few lines, with how many records of each kind belong to it.
 */
export function buildSystemLine(graph: Graph, record: CatalogueRecord<'system'>): SystemLine {
  const { records, parts, summary } = record.data;
  const whole = records === undefined || records === 'none' ? [] : records;
  const selections = [...whole, ...parts.flatMap((part) => part.records ?? [])];
  const counts = new Map<string, number>();
  for (const { label, count } of buildRecordSets(graph, selections))
    counts.set(label, (counts.get(label) ?? 0) + count);
  return {
    ...linkSystem(record),
    summary,
    holdings: [...counts].map(([label, count]) => ({ label, count })),
  };
}

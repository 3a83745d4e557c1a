import { findRecord } from '../../graph/find-record.ts';
import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { type ProvenanceMark, type SourceLine, collectCitations } from '../parts/citations.ts';
import { type Link, linkOccupation } from '../parts/link.ts';
import { linkPolicy } from '../parts/link-policy.ts';
import { buildOrigin, type Origin } from '../programme/build-origin.ts';

/** A special-ability specification in one row. */
export interface AbilitySpecRow extends Link {
  readonly id: string;
  readonly issuer: string;
  readonly place: string;
  readonly year: string;
  readonly occupation?: Link | undefined;
  readonly mark: ProvenanceMark;
}

/** Everything the page of one special-ability specification prints. */
export interface AbilitySpecPage {
  readonly row: AbilitySpecRow;
  readonly number?: string | undefined;
  readonly issued?: string | undefined;
  readonly field?: string | undefined;
  readonly tasks: readonly { readonly name: string; readonly percent: string }[];
  readonly complete: boolean;
  readonly minutes?: number | undefined;
  readonly method?: string | undefined;
  readonly venueAtLeast?: number | undefined;
  readonly note?: string | undefined;
  /** Systems it belongs to, with the tasks of the action plan behind them. */
  readonly origins: readonly Origin[];
  readonly sources: readonly SourceLine[];
  readonly updated: string;
}

/** An evaluation specification, or a rule about such, in one row. */
export interface EvaluationSpecRow extends Link {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly mark: ProvenanceMark;
}

/** Everything the page of one evaluation specification prints. */
export interface EvaluationSpecPage {
  readonly row: EvaluationSpecRow;
  readonly docNumbers: readonly string[];
  readonly article?: string | undefined;
  readonly policy?: Link | undefined;
  readonly occupations: readonly Link[];
  readonly note?: string | undefined;
  /** Systems it belongs to, with the tasks of the action plan behind them. */
  readonly origins: readonly Origin[];
  readonly sources: readonly SourceLine[];
  readonly updated: string;
}

/** A list of rows with the sources behind them. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly sources: readonly SourceLine[];
}

/**
 * Lists the special-ability specifications by place and name.
 */
export function buildAbilitySpecIndex(graph: Graph): Listed<AbilitySpecRow> {
  const citations = collectCitations(graph);
  const rows = graph.catalogue['ability-spec']
    .map((record) => buildAbilityRow(graph, record, citations.cite(record.data)))
    .sort((a, b) => compareText(a.place, b.place) || compareText(a.text, b.text) || compareText(a.id, b.id));
  return { rows, sources: citations.list() };
}

/**
 * Gathers everything the page of one special-ability specification prints.
 */
export function buildAbilitySpecPage(graph: Graph, record: CatalogueRecord<'ability-spec'>): AbilitySpecPage {
  const citations = collectCitations(graph);
  const { data } = record;
  const row = buildAbilityRow(graph, record, citations.cite(data));
  return {
    row,
    number: data.number,
    issued: data.issued,
    field: data.field,
    tasks: (data.tasks ?? []).map(({ name, percent }) => ({
      name,
      percent: percent === undefined ? '未见' : `${String(percent)}%`,
    })),
    complete: data.complete === true,
    minutes: data.minutes,
    method: data.method,
    venueAtLeast: data.venueAtLeast,
    note: data.note,
    sources: citations.list(),
    origins: buildOrigin(graph, record),
    updated: data.updated,
  };
}

/**
 * Lists what is known of specifications by sectors, cities and enterprises.
 */
export function buildEvaluationSpecIndex(graph: Graph): Listed<EvaluationSpecRow> {
  const citations = collectCitations(graph);
  const rows = graph.catalogue['evaluation-spec'].map((record) =>
    buildEvaluationRow(record, citations.cite(record.data)),
  );
  return { rows, sources: citations.list() };
}

/**
 * Gathers everything the page of one evaluation specification prints.
 */
export function buildEvaluationSpecPage(
  graph: Graph,
  record: CatalogueRecord<'evaluation-spec'>,
): EvaluationSpecPage {
  const citations = collectCitations(graph);
  const { data } = record;
  const row = buildEvaluationRow(record, citations.cite(data));
  return {
    row,
    docNumbers: data.docNumbers ?? [],
    article: data.article,
    policy: linkPolicy(graph, data.policy, data.article),
    occupations: findRelated(graph, record, 'assesses', 'occupation', 'out').map((related) =>
      linkOccupation(related.record),
    ),
    note: data.note,
    sources: citations.list(),
    origins: buildOrigin(graph, record),
    updated: data.updated,
  };
}

function buildAbilityRow(
  graph: Graph,
  { id, data }: CatalogueRecord<'ability-spec'>,
  mark: ProvenanceMark,
): AbilitySpecRow {
  const occupation =
    data.occupation === undefined ? undefined : findRecord(graph, 'occupation', data.occupation);
  return {
    id,
    text: data.name,
    address: pageAddress('ability-spec', id),
    issuer: data.issuer ?? '发布机构不详',
    place: data.place ?? '地区不详',
    year: data.year ?? data.issued?.slice(0, 4) ?? '年份不详',
    occupation: occupation === undefined ? undefined : linkOccupation(occupation),
    mark,
  };
}

function buildEvaluationRow(
  { id, data }: CatalogueRecord<'evaluation-spec'>,
  mark: ProvenanceMark,
): EvaluationSpecRow {
  return {
    id,
    text: data.name,
    address: pageAddress('evaluation-spec', id),
    kind: data.kind === 'specification' ? '规范' : '规则',
    summary: data.text,
    mark,
  };
}

/** By character code: the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

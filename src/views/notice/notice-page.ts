import type { PackProse } from '../parts/pack-prose.ts';
import { findRecord } from '../../graph/find-record.ts';
import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { AnnouncedOccupation } from '../../schema/notice.ts';
import { CONFIDENCE_LABELS } from '../../vocabulary/confidence.ts';
import {
  type ProvenanceMark,
  type SourceLine,
  collectCitations,
  markConfidence,
} from '../parts/citations.ts';
import { type Link, linkOccupation } from '../parts/link.ts';
import { buildOrigin, type Origin } from '../programme/build-origin.ts';
import { buildMarks, type MarkView } from '../parts/mark-view.ts';
import { compareByIssue, summarizeStandard } from '../standard/standard-summary.ts';
import { buildNoticeRow, type NoticeRow } from './notice-row.ts';

/** One announced occupation and what it is now. */
export interface AnnouncedRow {
  readonly name: string;
  readonly confirmed: boolean;
  readonly codeThen?: string | undefined;
  /** Occupation in force. Absent for names that were only consulted on. */
  readonly now?: Link | undefined;
  /** Code in force. Absent while none is published. */
  readonly codeNow?: string | undefined;
  readonly marks: readonly MarkView[];
  /** First standard after the announcement. Absent while there is none. */
  readonly standard?: Link | undefined;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

/** Everything the page of one new-occupation notice prints. */
export interface NoticePage {
  readonly row: NoticeRow;
  readonly title: string;
  /** Whether the title is that of the document, e.g. `题名未核实`. Empty where it is sure. */
  readonly titleNote: string;
  readonly issued?: string | undefined;
  readonly consulted?: string | undefined;
  readonly issuers: string;
  readonly issuersMark: ProvenanceMark;
  readonly address?: string | undefined;
  readonly occupations: readonly AnnouncedRow[];
  readonly confirmed: number;
  readonly note?: string | undefined;
  readonly mark: ProvenanceMark;
  /** Systems it belongs to, with the tasks of the action plan behind them. */
  readonly origins: readonly Origin[];
  readonly sources: readonly SourceLine[];
  readonly updated: string;
  /** Text of a content pack in place of the editors' words. Only set for records of one. */
  readonly prose?: PackProse | undefined;
}

/**
 * Gathers everything the page of one new-occupation notice prints.
 */
export function buildNoticePage(graph: Graph, notice: CatalogueRecord<'notice'>): NoticePage {
  const { data } = notice;
  const citations = collectCitations(graph);
  const page = {
    prose: notice.origin === undefined ? undefined : (notice.prose ?? []),
    row: buildNoticeRow(notice),
    title: data.title?.text ?? `第 ${String(data.batch)} 批新职业信息发布`,
    titleNote:
      data.title === undefined
        ? '题名未见，此为编者所拟'
        : data.title.confidence === 'official'
          ? ''
          : `题名${CONFIDENCE_LABELS[data.title.confidence]}`,
    issued: data.issued,
    consulted: data.consulted === undefined ? undefined : `${data.consulted.from} 至 ${data.consulted.to}`,
    issuers: data.issuers.names.join('、'),
    issuersMark: markConfidence(data.issuers.confidence),
    address: data.address,
    mark: citations.cite(data),
    occupations: data.occupations.map((row) => buildRow(graph, row, citations.cite(row))),
    confirmed: data.occupations.filter(({ status }) => status === 'published').length,
    note: data.note,
    origins: buildOrigin(graph, notice),
    updated: data.updated,
  };
  return { ...page, sources: citations.list() };
}

function buildRow(graph: Graph, row: AnnouncedOccupation, mark: ProvenanceMark): AnnouncedRow {
  const now = row.occupation === undefined ? undefined : findRecord(graph, 'occupation', row.occupation);
  const standards =
    now === undefined
      ? []
      : findRelated(graph, now, 'standardOf', 'standard', 'in')
          .map(({ record }) => summarizeStandard(graph, record))
          .sort(compareByIssue);
  const first = standards.at(-1);
  return {
    name: row.name,
    confirmed: row.status === 'published',
    codeThen: row.codeAtIssue,
    now: now === undefined ? undefined : linkOccupation(now),
    codeNow: now === undefined || now.data.code === 'unpublished' ? undefined : now.data.code,
    marks: buildMarks(row.marks),
    standard: first === undefined ? undefined : { text: first.issued.slice(0, 4), address: first.address },
    mark,
    note: row.note,
  };
}

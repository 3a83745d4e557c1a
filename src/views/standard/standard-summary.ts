import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { buildLevels, type LevelsView } from '../parts/level-chips.ts';
import type { Link } from '../parts/link.ts';

/** How a standard stands today, as far as the facts say. */
export type StandardState = 'listed' | 'trial' | 'followed';

/** One standard in a few lines, for lists and for the pages it belongs to. */
export interface StandardSummary {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly codeAtIssue: string;
  readonly kind: 'skill' | 'professional-technical';
  readonly workType?: string | undefined;
  /** Circular that issued it; its text is the document number. Absent when the reference is broken. */
  readonly circular?: Link | undefined;
  /** Day of issue, `2018-12-26`. */
  readonly issued: string;
  readonly levels?: LevelsView | undefined;
  readonly functions: readonly string[];
  readonly state: StandardState;
  /** What a page prints for the state. */
  readonly stateLabel: string;
}

const STATE_LABELS: Readonly<Record<StandardState, string>> = {
  listed: '在官方目录中',
  trial: '试行，在官方目录中',
  followed: '有后续版本',
};

/**
 * Puts a standard into a few lines.
 *
 * @param graph the graph
 * @param record the standard
 */
export function summarizeStandard(graph: Graph, record: CatalogueRecord<'standard'>): StandardSummary {
  const circular = findRelated(graph, record, 'issuedBy', 'circular', 'out')[0]?.record;
  const followed = findRelated(graph, record, 'replaces', 'standard', 'in').length > 0;
  const state = followed ? 'followed' : record.data.trial === 'true' ? 'trial' : 'listed';
  return {
    id: record.id,
    title: record.data.title,
    address: pageAddress('standard', record.id),
    codeAtIssue: record.data.codeAtIssue,
    kind: record.data.kind,
    workType: record.data.workType,
    circular:
      circular === undefined
        ? undefined
        : { text: circular.data.docNumber, address: pageAddress('circular', circular.id) },
    issued: circular?.data.issued ?? '',
    levels: buildLevels(record.data.levels),
    functions: record.data.functions?.names ?? [],
    state,
    stateLabel: STATE_LABELS[state],
  };
}

/**
 * Orders standards from the newest to the oldest, equal days by id.
 */
export function compareByIssue(a: StandardSummary, b: StandardSummary): number {
  if (a.issued !== b.issued) return a.issued < b.issued ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/**
 * Orders the standards of one occupation as a reader wants them: those for the whole occupation first, then those for
 * one work type only, each from the newest to the oldest. So a welder sees 焊工 before a standard for one machine.
 */
export function compareByReach(a: StandardSummary, b: StandardSummary): number {
  const narrow = Number(a.workType !== undefined) - Number(b.workType !== undefined);
  return narrow === 0 ? compareByIssue(a, b) : narrow;
}

import { ascending, rollups } from 'd3';
import type { Graph } from '../../graph/graph.ts';
import { selectRecords, yearTeller } from '../../graph/select-records.ts';
import type { Selection } from '../../schema/selection.ts';
import { MARK_LABELS } from '../../vocabulary/mark.ts';
import { RECORD_KIND_LABELS } from '../../vocabulary/record-kind.ts';
import type { SelectableKind } from '../../vocabulary/selectable-kind.ts';
import type { Link } from '../parts/link.ts';
import { linkAny } from './link-any.ts';

/** More records than this are counted and left to the page that lists them all. */
const SHOWN_AT_MOST = 40;

/** Records that belong somewhere, ready to print. */
export interface RecordSet {
  /** What they are, e.g. `2021 至 2022 年的国家职业标准`. */
  readonly label: string;
  readonly count: number;
  /** The records. Empty where there are too many to print. */
  readonly links: readonly Link[];
  /** The page that lists records of this kind. */
  readonly all: Link;
}

const INDEX_PAGES: Readonly<Record<SelectableKind, string>> = {
  group: 'occupations/index.html',
  occupation: 'occupations/index.html',
  notice: 'notices/index.html',
  standard: 'standards/index.html',
  circular: 'notices/index.html',
  'evaluation-spec': 'evaluation-specs/index.html',
  'ability-spec': 'ability-specs/index.html',
  'skill-level': 'levels/index.html',
  'title-series': 'titles/index.html',
  equivalence: 'pathways/index.html',
  'eligibility-set': 'pathways/index.html',
  qualification: 'qualifications/index.html',
  policy: 'policies/index.html',
  guide: 'guides/index.html',
};

/**
 * Makes selections of records ready to print.
 *
 * @param graph the graph
 * @param selections which records are meant
 * @returns one set a selection, in their order
 */
export function buildRecordSets(graph: Graph, selections: readonly Selection[]): readonly RecordSet[] {
  return selections.map((selection) => {
    const records = selectRecords(graph.catalogue, selection);
    const { kind, mark } = selection;
    const label = mark === undefined ? RECORD_KIND_LABELS[kind] : MARK_LABELS[mark];
    return {
      label: formatSpan(selection) + label,
      count: records.length,
      links: records.length > SHOWN_AT_MOST ? [] : records.map(linkAny),
      all: { text: `全部${RECORD_KIND_LABELS[kind]}`, address: INDEX_PAGES[kind] },
    };
  });
}

/**
 * Counts the records of selections year by year, to set beside a target.
 *
 * @param graph the graph
 * @param selections which records are meant
 * @param from first year, included
 * @param to last year, included
 * @returns years in ascending order; a year without any is left out
 */
export function countByYear(
  graph: Graph,
  selections: readonly Selection[],
  from: string,
  to: string,
): readonly { readonly year: string; readonly count: number }[] {
  const yearOf = yearTeller(graph.catalogue);
  const records = selections.flatMap((one) => selectRecords(graph.catalogue, one));
  return rollups(
    records,
    (group) => group.length,
    (record) => yearOf(record) ?? '',
  )
    .filter(([year]) => from <= year && year <= to)
    .sort(([a], [b]) => ascending(a, b))
    .map(([year, count]) => ({ year, count }));
}

function formatSpan({ since, until }: Selection): string {
  if (since !== undefined && until !== undefined)
    return since === until ? `${since} 年的` : `${since} 至 ${until} 年的`;
  if (since !== undefined) return `${since} 年以来的`;
  return until === undefined ? '' : `${until} 年以前的`;
}

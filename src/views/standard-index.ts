import type { Graph } from '../graph/graph.ts';
import { STANDARD_LEVEL_NAMES, STANDARD_LEVELS } from '../vocabulary/skill-level.ts';
import type { FilterFieldView } from './occupation-index.ts';
import { compareByIssue, type StandardSummary, summarizeStandard } from './standard-summary.ts';

/** A standard as a row of the big table, with the values its filters compare. */
export interface StandardRow {
  readonly summary: StandardSummary;
  readonly data: Readonly<Record<string, string>>;
}

/** Everything the table of standards prints. */
export interface StandardIndex {
  readonly rows: readonly StandardRow[];
  readonly fields: readonly (
    FilterFieldView | { readonly name: string; readonly label: string; readonly kind: 'text' }
  )[];
}

/**
 * Lists all standards, newest first, with the filters over them.
 */
export function buildStandardIndex(graph: Graph): StandardIndex {
  const summaries = graph.catalogue.standard
    .map((record) => summarizeStandard(graph, record))
    .sort(compareByIssue);
  const years = [...new Set(summaries.map(({ issued }) => issued.slice(0, 4)))];
  const majors = graph.catalogue.group.filter(({ data }) => data.parent === undefined);
  return {
    rows: summaries.map((summary) => ({
      summary,
      data: {
        'data-year': summary.issued.slice(0, 4),
        'data-major': summary.codeAtIssue.replace(/^X/i, '').charAt(0),
        'data-level': (summary.levels?.chips ?? []).map(({ level }) => level).join(' '),
        'data-state': summary.state,
      },
    })),
    fields: [
      { name: 'text', label: '名称、编码或发文号', kind: 'text' },
      {
        name: 'year',
        label: '颁布年份',
        kind: 'choice',
        options: years.map((year) => ({ value: year, label: `${year} 年` })),
      },
      {
        name: 'major',
        label: '颁布时所属大类',
        kind: 'choice',
        options: majors.map(({ id, data }) => ({ value: id, label: `${id} ${shorten(data.name)}` })),
      },
      {
        name: 'level',
        label: '设有等级',
        kind: 'choice',
        options: STANDARD_LEVELS.map((level) => ({ value: level, label: STANDARD_LEVEL_NAMES[level] })),
      },
      {
        name: 'state',
        label: '状态',
        kind: 'choice',
        options: [
          { value: 'listed', label: '在官方目录中' },
          { value: 'trial', label: '试行' },
          { value: 'followed', label: '有后续版本' },
        ],
      },
    ],
  };
}

function shorten(name: string): string {
  return name.length > 12 ? `${name.slice(0, 11)}…` : name;
}

import type { Graph } from '../../graph/graph.ts';
import { STANDARD_LEVELS } from '../../vocabulary/skill-level.ts';
import type { FilterField } from '../parts/filter-field.ts';
import { buildLevelChip } from '../parts/level-chips.ts';
import { compareByIssue, type StandardSummary, summarizeStandard } from './standard-summary.ts';

/** The standards of one year of issue. */
export interface StandardYear {
  readonly year: string;
  /** Newest first. */
  readonly rows: readonly StandardSummary[];
}

/** Everything the list of all standards prints. */
export interface StandardIndex {
  /** Number of standards. */
  readonly total: number;
  /** Years in which standards were issued, newest first; 700 entries are too many to scroll through on a phone. */
  readonly years: readonly StandardYear[];
  readonly fields: readonly FilterField[];
}

/**
 * Lists all standards by year, newest first, with the filters over them: words, year, group, state, kind, level.
 */
export function buildStandardIndex(graph: Graph): StandardIndex {
  const rows = graph.catalogue.standard
    .map((record) => summarizeStandard(graph, record))
    .sort(compareByIssue);
  const years = [...new Set(rows.map(({ issued }) => issued.slice(0, 4)))];
  const states = new Map(rows.map(({ state, stateLabel }) => [state, stateLabel]));
  const majors = graph.catalogue.group.filter(({ data }) => data.parent === undefined);
  return {
    total: rows.length,
    years: years.map((year) => ({ year, rows: rows.filter(({ issued }) => issued.startsWith(year)) })),
    fields: [
      { name: 'q', label: '名称、编码或文号', kind: 'text' },
      {
        name: 'year',
        label: '颁布年份',
        kind: 'choice',
        options: years.map((year) => ({ value: year, label: year })),
      },
      {
        name: 'group',
        label: '大类（颁布时编码）',
        kind: 'choice',
        options: majors.map(({ data }) => ({ value: data.code, label: `${data.code} ${data.name}` })),
      },
      {
        name: 'state',
        label: '状态',
        kind: 'choice',
        options: [...states].map(([value, label]) => ({ value, label })),
      },
      {
        name: 'kind',
        label: '类别',
        kind: 'choice',
        options: [
          { value: 'skill', label: '技能类（五个等级）' },
          { value: 'professional-technical', label: '专业技术类（三个等级）' },
        ],
      },
      {
        name: 'level',
        label: '等级',
        kind: 'checks',
        options: STANDARD_LEVELS.map((level) => ({ value: level, label: buildLevelChip(level).grade })),
      },
    ],
  };
}

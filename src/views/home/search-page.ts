import type { Graph } from '../../graph/graph.ts';
import { FIND_KINDS, FIND_KIND_LABELS } from '../../search/records/find-record.ts';
import { READ_ORDERS } from '../../search/read/read-answer.ts';
import type { ReadField, ReadOrder } from '../../search/read/read-answer.ts';
import { CONFIDENCES, CONFIDENCE_LABELS } from '../../vocabulary/confidence.ts';
import { MARKS, MARK_LABELS } from '../../vocabulary/mark.ts';
import { STANDARD_LEVELS, STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { findYear } from '../read/find-year.ts';

/** One field of the full-text search with the values one can choose. */
export interface SearchField {
  readonly name: ReadField;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Everything the search page prints before anybody types. */
export interface SearchPage {
  readonly fields: readonly SearchField[];
  /** What results can be sorted by. */
  readonly orders: readonly { readonly value: ReadOrder; readonly label: string }[];
  /** Where else one can look, for readers without scripts and where nothing is found. */
  readonly ways: readonly { readonly text: string; readonly address: string }[];
}

const ORDER_LABELS: Readonly<Record<ReadOrder, string>> = {
  best: '最相关在前',
  newest: '年份新的在前',
  oldest: '年份旧的在前',
};

/** Parts of other pages, which have no text of their own. */
const WITHOUT_TEXT: readonly string[] = ['work-type', 'code', 'section'];

const WAYS = [
  { text: '按目录查找职业', address: 'occupations/index.html' },
  { text: '国家职业标准一览', address: 'standards/index.html' },
  { text: '历次编码一览', address: 'codes/index.html' },
  { text: '新职业与标准颁布通知', address: 'notices/index.html' },
] as const;

/**
 * Lists what the search page lets people choose from.
 *
 * @param graph the graph
 */
export function buildSearchPage(graph: Graph): SearchPage {
  const majors = graph.catalogue.group.filter(({ data }) => data.parent === undefined);
  return {
    fields: [
      {
        name: 'kind',
        label: '类型',
        options: FIND_KINDS.filter((kind) => !WITHOUT_TEXT.includes(kind)).map((kind) => ({
          value: kind,
          label: FIND_KIND_LABELS[kind],
        })),
      },
      {
        name: 'group',
        label: '大类',
        options: majors.map(({ data }) => ({ value: data.code, label: `${data.code} ${data.name}` })),
      },
      {
        name: 'level',
        label: '等级',
        options: STANDARD_LEVELS.map((level) => ({ value: level, label: STANDARD_LEVEL_NAMES[level] })),
      },
      {
        name: 'year',
        label: '年份',
        options: listYears(graph).map((year) => ({ value: year, label: `${year} 年` })),
      },
      {
        name: 'mark',
        label: '标识',
        options: MARKS.map((mark) => ({ value: mark, label: MARK_LABELS[mark] })),
      },
      {
        name: 'confidence',
        label: '可信程度',
        options: CONFIDENCES.map((each) => ({ value: each, label: CONFIDENCE_LABELS[each] })),
      },
    ],
    orders: READ_ORDERS.map((order) => ({ value: order, label: ORDER_LABELS[order] })),
    ways: WAYS,
  };
}

/** Years from which there is a text, the newest first. */
function listYears(graph: Graph): readonly string[] {
  const years = [...graph.nodes.values()].flatMap((record) => findYear(graph, record) ?? []);
  return [...new Set(years)].sort().reverse();
}

import type { Graph } from '../../graph/graph.ts';
import { countOccupations } from '../classification/count-occupations.ts';
import { buildLevelIndex, type LevelRow } from '../rule/level-pages.ts';
import { type Link, linkGroup } from '../parts/link.ts';
import { type Entrance, listEntrances } from './list-entrances.ts';
import { buildNoticeRow, type NoticeRow } from '../notice/notice-row.ts';
import { compareByIssue, type StandardSummary, summarizeStandard } from '../standard/standard-summary.ts';

/** A figure counted from the data, with the page behind it. */
export interface Figure {
  readonly label: string;
  readonly count: number;
  readonly address: string;
}

/** A major group, with how many occupations it holds. */
export interface MajorGroup extends Link {
  readonly code: string;
  readonly count: number;
}

/** Everything the first page prints. */
export interface HomePage {
  /** The ways in for people who know what they came for. */
  readonly entrances: readonly Entrance[];
  /** The eight major groups, in the order of their codes. */
  readonly groups: readonly MajorGroup[];
  /** The eight rungs of the ladder, lowest first. */
  readonly ladder: readonly LevelRow[];
  readonly figures: readonly Figure[];
  /** Latest notices, newest first. */
  readonly notices: readonly NoticeRow[];
  /** Latest standards, newest first. */
  readonly standards: readonly StandardSummary[];
}

const LATEST_NOTICES = 3;
const LATEST_STANDARDS = 6;

/**
 * Gathers what is new, and figures counted from the data.
 */
export function buildHomePage(graph: Graph): HomePage {
  const { catalogue } = graph;
  const marked = (mark: 'green' | 'digital'): number =>
    catalogue.occupation.filter(({ data }) => Array.isArray(data.marks) && data.marks.includes(mark)).length;
  return {
    entrances: listEntrances(catalogue),
    groups: catalogue.group
      .filter(({ data }) => data.parent === undefined)
      .map((group) => ({ ...linkGroup(group), code: group.id, count: countOccupations(graph, group) })),
    ladder: [...buildLevelIndex(graph).ladder].reverse(),
    figures: [
      { label: '个职业', count: catalogue.occupation.length, address: 'occupations/index.html' },
      { label: '项国家职业标准', count: catalogue.standard.length, address: 'standards/index.html' },
      { label: '个绿色职业', count: marked('green'), address: 'occupations/index.html?mark=green' },
      { label: '个数字职业', count: marked('digital'), address: 'occupations/index.html?mark=digital' },
      {
        label: '项国家职业资格',
        count: catalogue.qualification.length,
        address: 'qualifications/index.html',
      },
      { label: '个历史与现行编码', count: graph.codes.size, address: 'codes/index.html' },
    ],
    notices: [...catalogue.notice]
      .map(buildNoticeRow)
      .sort((a, b) => b.batch - a.batch)
      .slice(0, LATEST_NOTICES),
    standards: catalogue.standard
      .map((record) => summarizeStandard(graph, record))
      .sort(compareByIssue)
      .slice(0, LATEST_STANDARDS),
  };
}

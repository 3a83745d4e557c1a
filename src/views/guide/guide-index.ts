import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { GuideRow } from './guide-page.ts';
import { buildGuideRow } from './guide-row.ts';

/** The guides on the occupations of one major group. */
export interface GuideGroup {
  readonly name: string;
  readonly rows: readonly GuideRow[];
}

/** Everything the page of all guides prints. */
export interface GuideIndex {
  /** How the system works, in the order to read them. */
  readonly system: readonly GuideRow[];
  /** Guides on occupations, by major group, in the order of the codes. */
  readonly groups: readonly GuideGroup[];
  readonly count: number;
}

/** The order in which the guides on the system are best read; others follow by id. */
const READING_ORDER = [
  'how-to-read-a-standard',
  'from-notice-to-standard',
  'levels-posts-titles',
  'which-certificate',
  'from-standard-to-programme',
  'running-a-mirror',
];

/**
 * Lists all guides.
 */
export function buildGuideIndex(graph: Graph): GuideIndex {
  const { guide } = graph.catalogue;
  const place = (id: string): number =>
    READING_ORDER.includes(id) ? READING_ORDER.indexOf(id) : READING_ORDER.length;
  const about = guide.filter(({ data }) => data.kind === 'occupation');
  const codes = (data: (typeof about)[number]['data']): string => data.occupations?.[0] ?? '';
  const majors = [...new Set(about.map(({ data }) => codes(data).slice(0, 1)))].sort();
  return {
    system: guide
      .filter(({ data }) => data.kind === 'system')
      .sort((a, b) => place(a.id) - place(b.id))
      .map(buildGuideRow),
    groups: majors.map((major) => ({
      name: findRecord(graph, 'group', major)?.data.name ?? '编码未公布',
      rows: about
        .filter(({ data }) => codes(data).startsWith(major))
        .sort((a, b) => (codes(a.data) < codes(b.data) ? -1 : 1))
        .map(buildGuideRow),
    })),
    count: guide.length,
  };
}

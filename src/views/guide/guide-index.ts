import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { GuideRow } from './guide-page.ts';
import { buildGuideRow } from './guide-row.ts';
import { findGuideTheme, GUIDE_THEMES, type GuideTheme } from './guide-themes.ts';

/** The guides on the occupations of one field of work. */
export interface GuideGroup extends Pick<GuideTheme, 'id' | 'name'> {
  readonly rows: readonly GuideRow[];
}

/** Everything the page of all guides prints. */
export interface GuideIndex {
  /** How the system works, in the order to read them. */
  readonly system: readonly GuideRow[];
  /** Guides on occupations, by field of work, in the order of the codes. */
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
  return {
    system: guide
      .filter(({ data }) => data.kind === 'system')
      .sort((a, b) => place(a.id) - place(b.id))
      .map((record) => buildGuideRow(graph, record)),
    groups: groupByTheme(graph),
    count: guide.length,
  };
}

/**
 * Puts the guides on occupations under their fields of work; a field without a guide is left out.
 */
function groupByTheme(graph: Graph): readonly GuideGroup[] {
  const about = graph.catalogue.guide
    .filter(({ data }) => data.kind === 'occupation')
    .sort((a, b) => (readCode(a) < readCode(b) ? -1 : 1));
  const order = GUIDE_THEMES.map(({ id }) => id);
  const themes = new Map(about.map((record) => findGuideTheme(readCode(record))).map((one) => [one.id, one]));
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...themes.values()]
    .sort((a, b) => place(a.id) - place(b.id))
    .map(({ id, name }) => ({
      id,
      name,
      rows: about
        .filter((record) => findGuideTheme(readCode(record)).id === id)
        .map((record) => buildGuideRow(graph, record)),
    }));
}

function readCode({ data }: CatalogueRecord<'guide'>): string {
  return data.occupations?.[0] ?? '';
}

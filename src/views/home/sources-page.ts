import type { Graph } from '../../graph/graph.ts';

/** One source with how far the site rests on it. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  /** What kind of source it is, ready to print. */
  readonly kind: string;
  /** Addresses and places; `url` only where it is a web address. */
  readonly where: readonly { readonly text: string; readonly url?: string | undefined }[];
  readonly note?: string | undefined;
  /** Records that cite it. */
  readonly citedBy: number;
}

const KIND_LABELS = {
  official: '官方文本',
  'third-party-copy': '第三方转录',
  'compiled-list': '汇编清单',
  none: '未找到来源',
} as const;

/**
 * Lists all sources with the number of records that cite each.
 */
export function buildSourcesPage(graph: Graph): readonly SourceEntry[] {
  return graph.catalogue.source.map(({ id, data }) => ({
    id,
    title: data.title,
    publisher: data.publisher,
    kind: KIND_LABELS[data.kind],
    where: (data.where ?? []).map((place) => ({ text: place, url: /^https?:\/\/\S+/.exec(place)?.[0] })),
    note: data.note,
    citedBy: (graph.incoming.get(`source:${id}`) ?? []).length,
  }));
}

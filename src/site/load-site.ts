import { buildGraph } from '../graph/build-graph.ts';
import { findContentDate } from '../graph/find-content-date.ts';
import type { Graph } from '../graph/graph.ts';
import { loadContent } from '../load/load-content.ts';
import { digestFacts } from '../load/digest-facts.ts';
import { loadReleases } from '../load/load-releases.ts';
import { collectFacts } from '../versions/collect-facts.ts';
import { buildVersionsPage, type VersionsPage } from '../views/versions/versions-page.ts';
import { composeViews, type SiteViews } from './compose-views.ts';

/** What every page is made from. */
export interface Site {
  readonly views: SiteViews;
  /** Ids of the records that have a page each, by kind; `code` are all codes ever used. */
  readonly listIds: (kind: keyof Graph['catalogue'] | 'code') => readonly string[];
  /** What changed from one published version to another. */
  readonly versionsPage: () => VersionsPage;
  /** Day the content stands at: the last change of any record, e.g. `2026-11-22`. */
  readonly contentDate: string;
}

let site: Promise<Site> | undefined;

/**
 * Loads the content once per build and joins it into one graph; every page asks here.
 *
 * Content with errors never gets this far: the build checks it first and stops. The folder is `content/`, or the one
 * the build names in `ZHITU_CONTENT`, with the content packs of `ZHITU_OVERLAYS` laid over it.
 */
export function loadSite(): Promise<Site> {
  const overlays = JSON.parse(process.env['ZHITU_OVERLAYS'] ?? '[]') as readonly string[];
  site ??= composeSite(process.env['ZHITU_CONTENT'] ?? 'content', overlays);
  return site;
}

async function composeSite(root: string, overlays: readonly string[]): Promise<Site> {
  const { catalogue } = await loadContent(root, overlays);
  const graph = buildGraph(catalogue);
  return {
    views: composeViews(graph),
    listIds: (kind) => (kind === 'code' ? [...graph.codes.keys()] : catalogue[kind].map(({ id }) => id)),
    versionsPage: () => buildVersionsPage(graph, loadReleases(root), collectFacts(catalogue, digestFacts)),
    contentDate: findContentDate(catalogue),
  };
}

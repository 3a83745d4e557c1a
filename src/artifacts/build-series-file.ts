import type { Graph } from '../graph/graph.ts';
import { buildSeriesTitles } from '../views/series/build-series-titles.ts';
import type { Artifact } from './artifact.ts';

/** Where the file stands in the site. */
const SERIES_FILE = 'pathways/series.js';

/**
 * Builds the file a ladder loads when a visitor chooses another series of titles: a classic script, so that it loads from
 * disk too, that does nothing but set `zhituSeriesTitles`.
 */
export function buildSeriesFile(graph: Graph): Artifact {
  return {
    path: SERIES_FILE,
    mediaType: 'text/javascript; charset=utf-8',
    body: `zhituSeriesTitles=${JSON.stringify(buildSeriesTitles(graph))};\n`,
  };
}

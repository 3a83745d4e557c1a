import { buildNeighbourFile } from '../../../src/artifacts/build-neighbour-file.ts';
import { buildPathwayFile } from '../../../src/artifacts/build-pathway-file.ts';
import { buildSeriesFile } from '../../../src/artifacts/build-series-file.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import type { BuildOptions } from '../build-options.ts';
import { formatBytes, formatCount } from '../format-figures.ts';
import { writeArtifact } from './write-artifact.ts';
import { writeSearch } from './write-search.ts';
import { writeVersions } from './write-versions.ts';

/**
 * Writes what the scripts of the pages load: the search, the rules of the calculator, the titles of the ladder, the
 * changes between versions and the map. All of it comes from the graph, not from pages, so that it can be written while
 * these are rendered.
 *
 * @param site folder of the site, e.g. the stage of a build
 * @param graph the graph
 */
export async function writeData(
  site: string,
  graph: Graph,
  { content, progress }: Pick<BuildOptions, 'content' | 'progress'>,
): Promise<void> {
  await progress.step(
    '检索数据',
    async () => writeSearch(site, graph),
    ({ records, documents, bytes }) =>
      `条目 ${formatCount(records)} 条，全文 ${formatCount(documents)} 篇，${formatBytes(bytes)}`,
  );
  await progress.step(
    '晋级规则',
    async () => writeArtifact(site, buildPathwayFile(graph)) + writeArtifact(site, buildSeriesFile(graph)),
    formatBytes,
  );
  await progress.step('各版改动', async () => writeVersions(site, content, graph), formatBytes);
  await progress.step('职业地图', async () => writeArtifact(site, buildNeighbourFile(graph)), formatBytes);
}

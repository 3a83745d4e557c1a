import type { Graph } from '../../src/graph/graph.ts';
import type { AstroReport } from './astro-process.ts';
import type { BuildOptions } from './build-options.ts';
import { bundleAssets } from './bundle-assets.ts';
import { formatCount } from './format-figures.ts';
import { renderPages } from './render-pages.ts';
import { tidyPages } from './tidy/tidy-pages.ts';
import { writeData } from './data/write-data.ts';

/**
 * Fills a stage folder with all files of a site but its manifest. While the pages are rendered in a process of their
 * own, the second core does the rest.
 *
 * @param options of the build
 * @param stage the folder
 * @param graph of the content
 * @param giveUp ends the rendering when the build is given up
 * @returns what the rendering process reports: pages and peak memory
 * @throws UserError when a page fails
 */
export async function fillStage(
  options: BuildOptions,
  stage: string,
  graph: Graph,
  giveUp: AbortSignal,
): Promise<AstroReport> {
  const { root, progress } = options;
  const rendering = progress.step(
    '生成页面',
    async () => {
      const report = await renderPages(options, stage, giveUp);
      tidyPages(stage);
      return report;
    },
    (report) => `${formatCount(report.pages)} 页`,
  );
  const bundling = progress.step(
    '打包脚本与样式',
    () => bundleAssets(root, stage),
    (files) => `${files} 个文件`,
  );
  const [rendered] = await Promise.all([rendering, bundling, writeData(stage, graph, options)]);
  return rendered;
}

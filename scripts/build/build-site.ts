import { mkdirSync, rmSync } from 'node:fs';
import { formatSummary } from '../../src/diagnostics/format-summary.ts';
import { nameStage } from '../site-folder/name-stage.ts';
import { recoverSite } from '../site-folder/recover-site.ts';
import { requireSiteFolder } from '../site-folder/require-site-folder.ts';
import { swapSite } from '../site-folder/swap-site.ts';
import type { BuildOptions } from './build-options.ts';
import { bundleAssets } from './bundle-assets.ts';
import { describeRelease } from './describe-release.ts';
import { formatBytes, formatCount } from './format-figures.ts';
import { judgeStage } from './judge-stage.ts';
import { renderPages } from './render-pages.ts';
import { requireSoundContent } from './require-sound-content.ts';
import { buildNeighbourFile } from '../../src/artifacts/build-neighbour-file.ts';
import { buildPathwayFile } from '../../src/artifacts/build-pathway-file.ts';
import { buildSeriesFile } from '../../src/artifacts/build-series-file.ts';
import { writeArtifact } from './write-artifact.ts';
import { tidyPages } from './tidy/tidy-pages.ts';
import { writeManifest, type ManifestSummary } from './write-manifest.ts';
import { writeSearch } from './write-search.ts';
import { writeVersions } from './write-versions.ts';

/** What a finished build amounts to. */
export interface BuildSummary extends ManifestSummary {
  /** Peak memory in bytes: of the build, and of the rendering process added to it while that ran; an upper bound. */
  readonly peakMemory: number;
}

/**
 * Builds the whole site into a stage folder, judges it and swaps it in. The site that was there stays as it was until
 * the last step, whatever goes wrong before.
 *
 * @throws UserError when the content has errors, a page fails or the finished site is found wanting
 */
export async function buildSite(options: BuildOptions): Promise<BuildSummary> {
  const { root, out, progress } = options;
  requireSiteFolder(out);
  recoverSite(out);
  const names = nameStage(out, process.pid);
  const giveUp = new AbortController();
  const clear = (): void => {
    giveUp.abort();
    rmSync(names.stage, { recursive: true, force: true, maxRetries: 3 });
  };
  const stop = (): void => {
    clear();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    mkdirSync(names.stage, { recursive: true });
    const content = await progress.step(
      '检查内容',
      () => requireSoundContent(options.content, options.overlays),
      ({ catalogue, diagnostics }) =>
        `${formatCount(Object.values(catalogue).flat().length)} 条记录，${formatSummary(diagnostics)}`,
    );
    const rendering = progress.step(
      '生成页面',
      async () => {
        const report = await renderPages(options, names.stage, giveUp.signal);
        tidyPages(names.stage);
        return report;
      },
      (report) => `${formatCount(report.pages)} 页`,
    );
    // While the pages are rendered in a process of their own, the second core does the rest.
    const [rendered] = await Promise.all([
      rendering,
      progress.step(
        '打包脚本与样式',
        () => bundleAssets(root, names.stage),
        (files) => `${files} 个文件`,
      ),
      progress.step(
        '检索数据',
        async () => writeSearch(names.stage, content.graph),
        ({ records, documents, bytes }) =>
          `条目 ${formatCount(records)} 条，全文 ${formatCount(documents)} 篇，${formatBytes(bytes)}`,
      ),
      progress.step(
        '晋级规则',
        async () =>
          writeArtifact(names.stage, buildPathwayFile(content.graph)) +
          writeArtifact(names.stage, buildSeriesFile(content.graph)),
        (bytes) => formatBytes(bytes),
      ),
      progress.step(
        '各版改动',
        async () => writeVersions(names.stage, options.content, content.graph),
        (bytes) => formatBytes(bytes),
      ),
      progress.step(
        '职业地图',
        async () => writeArtifact(names.stage, buildNeighbourFile(content.graph)),
        (bytes) => formatBytes(bytes),
      ),
    ]);
    const whileRendering = ownPeakMemory() + rendered.peakMemory;
    const summary = await progress.step(
      '清单',
      async () => writeManifest(names.stage, describeRelease(root, content.catalogue)),
      (manifest) => `${formatCount(manifest.files)} 个文件，${formatBytes(manifest.bytes)}`,
    );
    await progress.step(
      '核验',
      async () => judgeStage(names.stage, names.rejected),
      (verdict) => `${formatCount(verdict.links)} 个地址，没有发现问题`,
    );
    await progress.step(
      '换上新站',
      async () => {
        swapSite(out, names);
      },
      () => out,
    );
    return { ...summary, peakMemory: Math.max(whileRendering, ownPeakMemory()) };
  } catch (error) {
    clear();
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** The highest memory of this process so far, in bytes. */
function ownPeakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

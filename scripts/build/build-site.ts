import { mkdirSync, rmSync } from 'node:fs';
import { formatSummary } from '../../src/diagnostics/format-summary.ts';
import { nameStage } from '../site-folder/name-stage.ts';
import { recoverSite } from '../site-folder/recover-site.ts';
import { requireSiteFolder } from '../site-folder/require-site-folder.ts';
import { swapSite } from '../site-folder/swap-site.ts';
import type { BuildOptions } from './build-options.ts';
import { describeRelease } from './manifest/describe-release.ts';
import { fillStage } from './fill-stage.ts';
import { formatBytes, formatCount } from './format-figures.ts';
import { judgeStage } from './judge-stage.ts';
import { requireSoundContent } from './require-sound-content.ts';
import { writeManifest, type ManifestSummary } from './manifest/write-manifest.ts';

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
    const rendered = await fillStage(options, names.stage, content.graph, giveUp.signal);
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

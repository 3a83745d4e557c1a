import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { formatBytes, formatCount, formatSeconds } from './format-figures.ts';
import { createProgress } from './progress.ts';

/**
 * Builds the site and prints how it goes, ending with a summary of pages, bytes, seconds and memory.
 *
 * @param content the content tree; by default the project's own
 * @param out where the site goes; by default `dist`
 * @param overlays content packs laid over the content, in this order
 * @throws UserError when there is no finished site to put in place
 */
export async function runBuild(
  content: string | undefined,
  out: string | undefined,
  overlays: readonly string[] = [],
): Promise<void> {
  const root = resolve(import.meta.dirname, '../..');
  const seconds = (): number => performance.now() / 1000;
  const start = seconds();
  process.stdout.write('职途：生成站点\n');
  const summary = await buildSite({
    root,
    content: resolve(content ?? resolve(root, 'content')),
    overlays: overlays.map((overlay) => resolve(overlay)),
    out: resolve(out ?? resolve(root, 'dist')),
    progress: createProgress((line) => void process.stdout.write(`${line}\n`), seconds),
  });
  process.stdout.write(
    `完成：${formatCount(summary.pages)} 页，${formatCount(summary.files)} 个文件，${formatBytes(summary.bytes)}；` +
      `用时 ${formatSeconds(seconds() - start)}，内存峰值不超过 ${formatBytes(summary.peakMemory)}。\n`,
  );
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatSummary } from '../src/diagnostics/format-summary.ts';
import { formatTerminal } from '../src/diagnostics/format-terminal.ts';
import { formatRelease } from '../src/verify/integrity/format-integrity.ts';
import { parsePublicKey, type PublicKey } from '../src/verify/integrity/parse-public-key.ts';
import { WEIGHT_BUDGET } from '../src/verify/rules/check-weight.ts';
import { verifySite } from '../src/verify/verify-site.ts';
import type { SiteWeight } from '../src/verify/weigh-pages.ts';
import { formatBytes, formatCount } from './build/format-figures.ts';
import { runCommand } from './command/run-command.ts';
import { UserError } from './command/user-error.ts';
import { readOptions } from './read-options.ts';
import { layOutSite } from './verify/lay-out-site.ts';

const USAGE = `用法：npm run verify -- [站点文件夹或 zip 文件] [--public-key 公钥文件]
  像外人一样检查生成好的站点、镜像或离线版：完整性、签名、链接、标记、离线可用、页面大小；默认检查 dist
  --public-key  minisign 格式的公钥；给了就必须有用它签的名`;

/** How many of the heaviest pages are named. */
const HEAVIEST = 5;

await runCommand(async () => {
  const { words, values } = readOptions(USAGE, { 'public-key': { type: 'string' } }, 'any');
  if (words.length > 1) throw new UserError(`一次只能检查一个站点。\n${USAGE}`, 2);
  const key = values['public-key'] === undefined ? undefined : readPublicKey(values['public-key']);
  const shown = words[0] ?? 'dist';
  const { folder, clear } = layOutSite(resolve(shown));
  const verdict = verifySite(folder, true, key);
  clear();
  if (verdict.diagnostics.length > 0)
    process.stdout.write(`${formatTerminal(verdict.diagnostics, { root: shown })}\n`);
  if (verdict.weight) process.stdout.write(`${describeWeight(verdict.weight)}\n`);
  if (verdict.integrity) process.stdout.write(`${formatRelease(verdict.integrity)}\n`);
  process.stdout.write(
    `已检查 ${formatCount(verdict.files)} 个文件，${formatCount(verdict.pages)} 页，` +
      `${formatCount(verdict.links)} 个地址：${formatSummary(verdict.diagnostics)}。\n`,
  );
  return verdict.diagnostics.some((one) => one.severity === 'error') ? 1 : 0;
});

function readPublicKey(file: string): PublicKey {
  try {
    return parsePublicKey(readFileSync(resolve(file), 'utf8'));
  } catch (error) {
    const why = error instanceof Error && !('code' in error) ? error.message : '读不到这个文件';
    throw new UserError(`公钥 ${file}：${why}。`, 2);
  }
}

function describeWeight(weight: SiteWeight): string {
  const lines = ['最大的页面（gzip 压缩后）：'];
  for (const page of weight.pages.slice(0, HEAVIEST))
    lines.push(`  ${formatBytes(page.html)}（连同脚本样式 ${formatBytes(page.total)}）  ${page.file}`);
  const median = weight.medianOccupation;
  if (median)
    lines.push(
      `职业页中位数：${formatBytes(median.total)}（上限 ${formatBytes(WEIGHT_BUDGET.medianOccupation)}），` +
        `${formatCount(median.nodes)} 个节点（上限 ${formatCount(WEIGHT_BUDGET.medianNodes)}）`,
    );
  return lines.join('\n');
}

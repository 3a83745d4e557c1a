import { resolve } from 'node:path';
import { formatSummary } from '../src/diagnostics/format-summary.ts';
import { formatTerminal } from '../src/diagnostics/format-terminal.ts';
import { WEIGHT_BUDGET } from '../src/verify/rules/check-weight.ts';
import { verifySite } from '../src/verify/verify-site.ts';
import type { SiteWeight } from '../src/verify/weigh-pages.ts';
import { formatBytes, formatCount } from './build/format-figures.ts';
import { runCommand } from './command/run-command.ts';
import { UserError } from './command/user-error.ts';
import { readOptions } from './read-options.ts';

const USAGE = `用法：npm run verify -- [站点文件夹]
  像外人一样检查生成好的站点：完整性、链接、标记、离线可用、页面大小；默认检查 dist`;

/** How many of the heaviest pages are named. */
const HEAVIEST = 5;

await runCommand(async () => {
  const { words } = readOptions(USAGE, {}, 'any');
  if (words.length > 1) throw new UserError(`一次只能检查一个站点。\n${USAGE}`, 2);
  const folder = words[0] ?? 'dist';
  if (folder.endsWith('.zip')) throw new UserError('尚不能检查压缩包；请先解压，再写文件夹。', 2);
  const verdict = verifySite(resolve(folder), true);
  if (verdict.diagnostics.length > 0)
    process.stdout.write(`${formatTerminal(verdict.diagnostics, { root: folder })}\n`);
  if (verdict.weight) process.stdout.write(`${describeWeight(verdict.weight)}\n`);
  process.stdout.write(
    `已检查 ${formatCount(verdict.files)} 个文件，${formatCount(verdict.pages)} 页，` +
      `${formatCount(verdict.links)} 个地址：${formatSummary(verdict.diagnostics)}。\n`,
  );
  return verdict.diagnostics.some((one) => one.severity === 'error') ? 1 : 0;
});

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

import { resolve } from 'node:path';
import { buildSite } from './build/build-site.ts';
import { formatBytes, formatCount, formatSeconds } from './build/format-figures.ts';
import { createProgress } from './build/progress.ts';
import { readOptions } from './read-options.ts';
import { runCommand } from './command/run-command.ts';
import { UserError } from './command/user-error.ts';

const USAGE = 'npm run build -- [--content 内容文件夹] [--out 输出文件夹]';

await runCommand(async () => {
  const { values } = readOptions(USAGE, {
    content: { type: 'string' },
    out: { type: 'string' },
    overlay: { type: 'string', multiple: true },
  });
  if (values.overlay) throw new UserError('--overlay（内容包）尚未实现；本次没有生成任何内容。', 2);
  const root = resolve(import.meta.dirname, '..');
  const seconds = (): number => performance.now() / 1000;
  const start = seconds();
  process.stdout.write('职途：生成站点\n');
  const summary = await buildSite({
    root,
    content: resolve(values.content ?? resolve(root, 'content')),
    out: resolve(values.out ?? resolve(root, 'dist')),
    progress: createProgress((line) => void process.stdout.write(`${line}\n`), seconds),
  });
  process.stdout.write(
    `完成：${formatCount(summary.pages)} 页，${formatCount(summary.files)} 个文件，${formatBytes(summary.bytes)};` +
      `用时 ${formatSeconds(seconds() - start)}，内存峰值不超过 ${formatBytes(summary.peakMemory)}。\n`,
  );
  return 0;
});

import { runBuild } from './build/run-build.ts';
import { runCommand } from './command/run-command.ts';
import { UserError } from './command/user-error.ts';
import { readOptions } from './read-options.ts';

const USAGE = `用法：npm run build -- [--content 内容文件夹] [--out 输出文件夹]
  --content  内容文件夹，默认 content
  --out      输出文件夹，默认 dist；生成失败时原有站点保持不变`;

await runCommand(async () => {
  const { values } = readOptions(USAGE, {
    content: { type: 'string' },
    out: { type: 'string' },
    overlay: { type: 'string', multiple: true },
  });
  if (values.overlay) throw new UserError('--overlay（内容包）尚未实现；这次没有生成站点。', 2);
  await runBuild(values.content, values.out);
  return 0;
});

import { runBuild } from './build/run-build.ts';
import { runCommand } from './command/run-command.ts';
import { readOptions } from './read-options.ts';

const USAGE = `用法：npm run build -- [--content 内容文件夹] [--overlay 内容包]… [--out 输出文件夹]
  --content  内容文件夹，默认 content
  --overlay  叠加在内容之上的内容包，可写多次
  --out      输出文件夹，默认 dist；生成失败时原有站点保持不变`;

await runCommand(async () => {
  const { values } = readOptions(USAGE, {
    content: { type: 'string' },
    out: { type: 'string' },
    overlay: { type: 'string', multiple: true },
  });
  await runBuild(values.content, values.out, values.overlay);
  return 0;
});

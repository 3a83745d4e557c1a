import { resolve } from 'node:path';
import { runCommand } from './command/run-command.ts';
import { readOptions } from './read-options.ts';
import { serveSite } from './serve/serve-site.ts';

const USAGE = `用法：npm run serve -- [--port 端口] [--base /a/b/] [--out 站点文件夹]
  --port  端口；不写则用 4321，被占用时顺延
  --base  站点所在路径，默认 /
  --out   站点文件夹，默认 dist`;

await runCommand(async () => {
  const { values } = readOptions(USAGE, {
    port: { type: 'string' },
    base: { type: 'string' },
    out: { type: 'string' },
  });
  const folder = resolve(values.out ?? resolve(import.meta.dirname, '../dist'));
  const address = await serveSite({ folder, port: values.port, base: values.base });
  process.stdout.write(`站点已就绪：${address}\n按 Ctrl+C 停止。\n`);
  return 0;
});

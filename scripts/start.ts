import { resolve } from 'node:path';
import { runBuild } from './build/run-build.ts';
import { runCommand } from './command/run-command.ts';
import { readOptions } from './read-options.ts';
import { parseBase, parsePort, serveSite } from './serve/serve-site.ts';

const USAGE = `用法：npm start -- [--port 端口] [--base /a/b/]
  检查内容、生成站点并在本机提供浏览；端口默认 4321，被占用时顺延`;

await runCommand(async () => {
  const { values } = readOptions(USAGE, { port: { type: 'string' }, base: { type: 'string' } });
  // A slip in an option is told before the build, not after it.
  if (values.port !== undefined) parsePort(values.port);
  if (values.base !== undefined) parseBase(values.base);
  await runBuild(undefined, undefined);
  const folder = resolve(import.meta.dirname, '../dist');
  const address = await serveSite({ folder, port: values.port, base: values.base });
  process.stdout.write(`站点已就绪：${address}\n按 Ctrl+C 停止。\n`);
  return 0;
});

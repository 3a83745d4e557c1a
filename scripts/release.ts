import { resolve } from 'node:path';
import { groupChanges } from '../src/versions/group-changes.ts';
import { runCommand } from './command/run-command.ts';
import { readOptions } from './read-options.ts';
import { recordRelease } from './release/record-release.ts';

const USAGE = `用法：npm run release -- [--content 目录]
  发布一版之前运行：记下这一版的事实，以及与上一个发布版相比新增、改动、撤下了什么
  写 releases/<版本>.yaml 和 releases/facts.yaml；“变化”一栏由此说明任意两版之间的改动`;

await runCommand(async () => {
  const { values } = readOptions(USAGE, { content: { type: 'string' } });
  const root = resolve(import.meta.dirname, '..');
  const { version, changes } = await recordRelease(root, resolve(values.content ?? resolve(root, 'content')));
  process.stdout.write(`已登记版本 ${version}。\n`);
  for (const { label, changes: list } of groupChanges(changes))
    process.stdout.write(`${label} ${list.length} 条\n`);
  return 0;
});

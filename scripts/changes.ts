import { compareRecords } from '../src/verify/changes/compare-records.ts';
import { formatChanges } from '../src/verify/changes/format-changes.ts';
import { parseManifest } from '../src/verify/integrity/parse-manifest.ts';
import { runCommand } from './command/run-command.ts';
import { UserError } from './command/user-error.ts';
import { readOldManifest } from './pack/delta/read-earlier-edition.ts';
import { readOptions } from './read-options.ts';

const USAGE = `用法：npm run changes -- 旧版 新版 [--json]
  说明两版之间新增、改动、撤下了哪些职业、标准和其他记录
  旧版、新版  manifest.json，或含有它的文件夹、zip 文件
  --json     输出一个 JSON 对象，供程序读取`;

await runCommand(async () => {
  const { words, values } = readOptions(USAGE, { json: { type: 'boolean' } }, 'any');
  const [before, after, extra] = words;
  if (before === undefined || after === undefined || extra !== undefined)
    throw new UserError(`请写明旧版和新版各一个。\n${USAGE}`, 2);
  const [old, now] = [before, after].map((path) => parseManifest(readOldManifest(path)));
  const changes = compareRecords(old?.records ?? {}, now?.records ?? {});
  const card = { from: { version: old?.version }, to: { version: now?.version } };
  if (values.json === true) process.stdout.write(`${JSON.stringify({ ...card, ...changes }, null, 1)}\n`);
  else
    process.stdout.write(
      `${card.from.version ?? ''} → ${card.to.version ?? ''}\n${formatChanges(changes)}\n`,
    );
  return 0;
});

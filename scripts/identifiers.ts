import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listIdentifiers } from '../src/check/list-identifiers.ts';
import { UserError } from './command/user-error.ts';
import { inspectContent } from './check/inspect-content.ts';
import { mergeIdentifiers } from './check/merge-identifiers.ts';
import { readOptions } from './read-options.ts';
import { runCommand } from './command/run-command.ts';

const USAGE = `用法：npm run identifiers -- [--content 目录]
  把新记录的标识和编码补进 published-identifiers.txt；只增不减`;

await runCommand(async () => {
  const { values } = readOptions(USAGE, { content: { type: 'string' } });
  const folder = resolve(values.content ?? resolve(import.meta.dirname, '../content'));
  const { catalogue, graph, diagnostics } = await inspectContent(folder);
  if (diagnostics.some(({ severity }) => severity === 'error'))
    throw new UserError('内容还有错误，标识清单没有改动；先运行 npm run check 并改正。');
  const file = resolve(folder, 'published-identifiers.txt');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { text, added, total } = mergeIdentifiers(before, listIdentifiers(catalogue, graph));
  if (text !== before) writeFileSync(file, text);
  console.log(`新增 ${added} 条，共 ${total} 条。`);
  return 0;
});

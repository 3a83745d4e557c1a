import { relative, resolve } from 'node:path';
import { formatAnnotation } from '../src/diagnostics/format-annotation.ts';
import { formatJson } from '../src/diagnostics/format-json.ts';
import { formatSummary } from '../src/diagnostics/format-summary.ts';
import { formatTerminal } from '../src/diagnostics/format-terminal.ts';
import { formatCounts } from './check/format-counts.ts';
import { inspectContent } from './check/inspect-content.ts';
import { readOptions } from './read-options.ts';
import { UserError } from './command/user-error.ts';
import { runCommand } from './command/run-command.ts';

const USAGE = `用法：npm run check -- [--content 目录] [--overlay 内容包]… [--json | --annotate]
  --content   内容目录，默认为项目里的 content/
  --overlay   叠加在内容之上的内容包，可写多次
  --json      输出一个 JSON 数组，供程序读取
  --annotate  输出持续集成服务能标在文件上的注记`;

await runCommand(async () => {
  const { values } = readOptions(USAGE, {
    content: { type: 'string' },
    overlay: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    annotate: { type: 'boolean' },
  });
  if (values.json === true && values.annotate === true)
    throw new UserError('--json 与 --annotate 只能写一个。', 2);
  const start = performance.now();
  const folder = resolve(values.content ?? resolve(import.meta.dirname, '../content'));
  const shown = relative(process.cwd(), folder) || '.';
  const root = shown.startsWith('..') ? folder : shown;
  const { catalogue, diagnostics } = await inspectContent(
    folder,
    values.overlay?.map((overlay) => resolve(overlay)),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const closing = `${formatSummary(diagnostics)}；用时 ${seconds} 秒。`;
  if (values.json) console.log(formatJson(diagnostics));
  else if (values.annotate) console.log(formatAnnotation(diagnostics, root));
  else {
    const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
    if (diagnostics.length > 0) console.log(`${formatTerminal(diagnostics, { root, colours })}\n`);
    const counts = formatCounts(catalogue);
    console.log(`${counts === '' ? '没有读到任何记录' : counts}。\n${closing}`);
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
});

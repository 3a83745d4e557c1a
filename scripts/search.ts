import { resolve } from 'node:path';
import { runCommand } from './command/run-command.ts';
import { readOptions } from './read-options.ts';
import { answerQueries } from './search/answer-queries.ts';

const USAGE = `用法：npm run search -- 检索词 [--read] [--json] [--limit 条数] [--file 文件] [--out 站点文件夹 | --content 内容文件夹 | --overlay 内容包…]
  --read     在全部页面的正文里检索
  --json     输出一个 JSON 数组，供程序读取
  --limit    最多几条，默认 10
  --file     文件里一行一个检索词，每行输出一个 JSON 数组
  --out      站点文件夹，默认 dist（也可写作 --dist）
  --content  不问站点，直接检索这个内容文件夹
  --overlay  不问站点，检索叠加了内容包的内容，可写多次`;

await runCommand(async () => {
  const { values, words } = readOptions(
    USAGE,
    {
      read: { type: 'boolean' },
      json: { type: 'boolean' },
      limit: { type: 'string' },
      file: { type: 'string' },
      out: { type: 'string' },
      dist: { type: 'string' },
      content: { type: 'string' },
      overlay: { type: 'string', multiple: true },
    },
    'any',
  );
  await answerQueries(
    {
      words,
      read: values.read === true,
      json: values.json === true,
      limit: values.limit,
      file: values.file,
      site: resolve(values.out ?? values.dist ?? resolve(import.meta.dirname, '../dist')),
      content: values.content === undefined ? undefined : resolve(values.content),
      overlays: (values.overlay ?? []).map((overlay) => resolve(overlay)),
    },
    (line) => void process.stdout.write(`${line}\n`),
  );
  return 0;
});

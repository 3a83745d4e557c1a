import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { verifySite } from '../src/verify/verify-site.ts';
import { benchGraph } from './bench/bench-graph.ts';
import { benchPathway } from './bench/bench-pathway.ts';
import { benchReading } from './bench/reading/bench-reading.ts';
import { formatRows, type BenchRow } from './bench/bench-row.ts';
import { benchSearch } from './bench/bench-search.ts';
import { timeWork } from './bench/time-work.ts';
import { buildSite } from './build/build-site.ts';
import { formatBytes, formatCount } from './build/format-figures.ts';
import { listFiles } from './build/list-files.ts';
import { createProgress } from './build/progress.ts';
import { runCommand } from './command/run-command.ts';
import { inspectContent } from './check/inspect-content.ts';
import { readOptions } from './read-options.ts';

const USAGE = `用法：npm run bench [-- --read | --find]
  测量检查、生成、核验所需的时间，各与同一批文件上的简单操作对照；测量检索
  --read  只测全文检索
  --find  只测检索框，用 dist/ 里已经生成的站点`;
const ROOT = resolve(import.meta.dirname, '..');
const CONTENT = join(ROOT, 'content');
/** Queries judged by others, beside the project where there are any. */
const QUERIES = resolve(ROOT, '../shared/queries/public.jsonl');

/** How often the short pieces of work are run. */
const RUNS = 5;

await runCommand(async () => {
  const { values } = readOptions(USAGE, { read: { type: 'boolean' }, find: { type: 'boolean' } });
  if (values.find === true) {
    process.stdout.write(`${await benchSearch({ site: join(ROOT, 'dist'), queries: QUERIES })}\n`);
    return 0;
  }
  const work = mkdtempSync(join(tmpdir(), 'zhitu-bench-'));
  try {
    const reading = await benchReading(CONTENT, join(work, 'search'));
    const others = values.read === true ? [] : [await measure(join(work, 'dist'), join(work, 'copy'))];
    const report = [...others, reading].join('\n\n');
    mkdirSync(join(ROOT, '.work'), { recursive: true });
    writeFileSync(join(ROOT, '.work/bench.md'), `${report}\n`);
    process.stdout.write(`\n${report}\n\n已写入 .work/bench.md。\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return 0;
});

async function measure(out: string, copy: string): Promise<string> {
  const contentFiles = listFiles(CONTENT).map((path) => join(CONTENT, path));
  const readContent = (): void => {
    for (const file of contentFiles) readFileSync(file);
  };
  const check: BenchRow = {
    name: '检查内容',
    seconds: await timeWork(RUNS, () => inspectContent(CONTENT)),
    yardstick: '只读一遍内容文件',
    yardstickSeconds: await timeWork(RUNS, readContent),
  };
  const progress = createProgress(
    (line) => void process.stdout.write(`${line}\n`),
    () => performance.now() / 1000,
  );
  const start = performance.now();
  const summary = await buildSite({ root: ROOT, content: CONTENT, out, progress });
  const buildSeconds = (performance.now() - start) / 1000;
  const pages = listFiles(out).filter((path) => path.endsWith('.html'));
  const build: BenchRow = {
    name: '生成整站（一次）',
    seconds: buildSeconds,
    yardstick: '压缩全部页面',
    yardstickSeconds: await timeWork(1, () => {
      for (const path of pages) gzipSync(readFileSync(join(out, path)));
    }),
  };
  const verify: BenchRow = {
    name: '核验整站',
    seconds: await timeWork(RUNS, () => verifySite(out, false)),
    yardstick: '复制整站',
    yardstickSeconds: await timeWork(1, () => {
      cpSync(out, copy, { recursive: true });
    }),
  };
  const { weight } = verifySite(out, true);
  const median = weight?.medianOccupation;
  const searching = await benchSearch({ site: out, queries: QUERIES });
  return [
    formatRows([check, build, verify, ...(await benchPathway(CONTENT)), ...(await benchGraph(out))]),
    '',
    `整站 ${formatCount(summary.pages)} 页，${formatBytes(summary.bytes)}；生成时内存峰值不超过 ${formatBytes(summary.peakMemory)}。`,
    `最大的页面压缩后 ${formatBytes(weight?.pages[0]?.html ?? 0)}；职业页中位数 ${formatBytes(median?.total ?? 0)}（含脚本样式），${formatCount(median?.nodes ?? 0)} 个节点。`,
    `机器有 ${cpus().length} 个核，测量完时最近一分钟的平均负载为 ${loadavg()[0]?.toFixed(1) ?? '不明'}；负载超过核数时，时间只能同旁边的对照相比。`,
    '',
    searching,
  ].join('\n');
}

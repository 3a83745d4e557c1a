import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { buildFindRecords } from '../../src/views/find/build-find-records.ts';
import { buildReadDocuments } from '../../src/views/read/build-read-documents.ts';
import type { ReadDocument } from '../../src/views/read/read-document.ts';
import { formatBytes } from '../build/format-figures.ts';
import { readFindIndex } from '../search/read-find-index.ts';
import { judgeQueries, type JudgedQuery } from './judge-queries.ts';
import { makeDocuments } from './make-documents.ts';
import { measureFinding } from './measure-finding.ts';
import { measureIndexing, type Indexing } from './measure-indexing.ts';
import { measureReading } from './measure-reading.ts';
import { pickSubstrings, type Substring } from './pick-substrings.ts';

/** What is typed into the search box where no judged queries are at hand. */
const TYPED = ['心理咨询师', '6-18-01-01', 'qicheweixiugong', '电工证怎么考', '养奶牛', '護士', '加油站员工'];
/** What is looked for in the full text. */
const READ = ['加工', '质量检验', '设备维护', '焊接', '培训指导', '数控车床'];

/** Folders and files the measurement needs. */
export interface SearchBench {
  readonly content: string;
  /** A finished site. */
  readonly site: string;
  /** Judged queries, one JSON object a line; left out where there is no such file. */
  readonly queries: string;
  /** An empty folder for indexes. */
  readonly work: string;
}

/**
 * Measures the search: how many judged queries find a good answer, how fast the box answers, and the full-text index
 * beside Pagefind's defaults, over today's texts and over as much text as all full standards would be.
 *
 * @returns Markdown
 */
export async function benchSearch({ content, site, queries, work }: SearchBench): Promise<string> {
  const judged = existsSync(queries) ? readQueries(queries) : [];
  const typed = judged.length > 0 ? judged.map((query) => query.q) : TYPED;
  const box = await measureFinding(site, typed);
  const graph = buildGraph((await loadContent(content)).catalogue);
  const documents = buildReadDocuments(graph, buildFindRecords(graph));
  const lines = [
    ...(judged.length > 0 ? [judgeQueries(readFindIndex(site), judged), ''] : []),
    `检索框：数据 ${formatBytes(box.recordBytes)}、程序 ${formatBytes(box.engineBytes)}（压缩后）；数据到达后首次作答 ${box.first.toFixed(0)} 毫秒；每次按键中位数 ${box.middle.toFixed(1)}、第 95 百分位 ${box.most.toFixed(1)} 毫秒。`,
    '',
    '| 全文索引 | 秒 | 内存 | 大小 | 冷 | 冷字节 | 换词 | 再问 | 子串无误 |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...(await benchReading('现有正文', documents, pickSubstrings(documents), join(work, 'now'))),
    ...(await benchReading('702 篇各 12,000 字', makeDocuments(documents), [], join(work, 'full'))),
  ];
  return lines.join('\n');
}

function readQueries(file: string): readonly JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as JudgedQuery);
}

/** Two rows: our index, and Pagefind's own way with the same texts. */
async function benchReading(
  name: string,
  documents: readonly ReadDocument[],
  substrings: readonly Substring[],
  folder: string,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'texts.json');
  writeFileSync(file, JSON.stringify(documents));
  const plain = await measureIndexing('pagefind', file, join(folder, 'pagefind'));
  const own = await measureIndexing('own', file, join(folder, 'own'));
  const reading = await measureReading(join(folder, 'own'), READ, substrings);
  const { coldMilliseconds, coldBytes, nextMilliseconds, warmMilliseconds, exact } = reading;
  const times = [coldMilliseconds, nextMilliseconds, warmMilliseconds].map(
    (each) => `${each.toFixed(0)} 毫秒`,
  );
  const [cold = '', next = '', warm = ''] = times;
  const share = substrings.length === 0 ? '—' : `${String(exact)}/${String(substrings.length)}`;
  return [
    `| ${name} | ${describe(own)} | ${cold} | ${formatBytes(coldBytes)} | ${next} | ${warm} | ${share} |`,
    `| ${name}（Pagefind 默认） | ${describe(plain)} | | | | | |`,
  ];
}

function describe({ seconds, memory, bytes }: Indexing): string {
  return `${seconds.toFixed(1)} | ${formatBytes(memory)} | ${formatBytes(bytes)}`;
}

import { existsSync, readFileSync } from 'node:fs';
import { formatBytes } from '../build/format-figures.ts';
import { readFindIndex } from '../search/read-find-index.ts';
import { judgeQueries, type JudgedQuery } from './judge-queries.ts';
import { measureFinding } from './measure-finding.ts';

/** What is typed into the search box where no judged queries are at hand. */
const TYPED = ['心理咨询师', '6-18-01-01', 'qicheweixiugong', '电工证怎么考', '养奶牛', '護士', '加油站员工'];

/** What the measurement needs. */
export interface SearchBench {
  /** A finished site. */
  readonly site: string;
  /** Judged queries, one JSON object a line; left out where there is no such file. */
  readonly queries: string;
}

/**
 * Measures the search box: how many judged queries find a good answer, and how fast it answers.
 *
 * @returns Markdown
 */
export async function benchSearch({ site, queries }: SearchBench): Promise<string> {
  const judged = existsSync(queries) ? readQueries(queries) : [];
  const typed = judged.length > 0 ? judged.map((query) => query.q) : TYPED;
  const box = await measureFinding(site, typed);
  const lines = [
    ...(judged.length > 0 ? [judgeQueries(readFindIndex(site), judged), ''] : []),
    `检索框：数据 ${formatBytes(box.recordBytes)}、程序 ${formatBytes(box.engineBytes)}（压缩后）；数据到达后首次作答 ${box.first.toFixed(0)} 毫秒；每次按键中位数 ${box.middle.toFixed(1)}、第 95 百分位 ${box.most.toFixed(1)} 毫秒。`,
  ];
  return lines.join('\n');
}

function readQueries(file: string): readonly JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as JudgedQuery);
}

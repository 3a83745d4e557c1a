import { existsSync, readFileSync } from 'node:fs';
import { formatBytes } from '../build/format-figures.ts';
import { readFindIndex } from '../search/read-find-index.ts';
import { judgeQueries, type JudgedQuery } from './judge-queries.ts';
import { measureFinding } from './measure-finding.ts';

/** Our own queries over three samples of occupations, drawn by chance and judged before anybody saw the answers. */
const OWN = new URL('../../tests/search/judged/own-queries.json', import.meta.url);

/** What the measurement needs. */
export interface SearchBench {
  /** A finished site. */
  readonly site: string;
  /** Queries judged by others, one JSON object a line; left out where there is no such file. */
  readonly queries: string;
}

/**
 * Measures the search box: how many judged queries find a good answer, and how fast it answers.
 *
 * @returns Markdown
 */
export async function benchSearch({ site, queries }: SearchBench): Promise<string> {
  const own = readOwn();
  const judged = existsSync(queries) ? readQueries(queries) : [];
  const index = readFindIndex(site);
  const box = await measureFinding(
    site,
    [...judged, ...own].map((query) => query.q),
  );
  return [
    ...(judged.length > 0 ? ['公开评判的检索词：', '', judgeQueries(index, judged), ''] : []),
    '自拟并评判的检索词：',
    '',
    judgeQueries(index, own),
    '',
    `检索框：数据 ${formatBytes(box.recordBytes)}、程序 ${formatBytes(box.engineBytes)}（压缩后）；数据到达后首次作答 ${box.first.toFixed(0)} 毫秒；每次按键中位数 ${box.middle.toFixed(1)}、第 95 百分位 ${box.most.toFixed(1)} 毫秒（共 ${String(box.keystrokes)} 次按键）。`,
  ].join('\n');
}

function readOwn(): readonly JudgedQuery[] {
  const kinds = JSON.parse(readFileSync(OWN, 'utf8')) as Readonly<
    Record<string, readonly (readonly string[])[]>
  >;
  return Object.entries(kinds).flatMap(([kind, ofKind]) =>
    ofKind.map(([q = '', ...expect]) => ({ q, expect, kind })),
  );
}

function readQueries(file: string): readonly JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as JudgedQuery);
}

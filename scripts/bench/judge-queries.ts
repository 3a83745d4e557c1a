import type { FindIndex } from '../../src/search/records/find-index.ts';
import { findRecords } from '../../src/search/rank/find-records.ts';

/** One query with the codes any of which is a good answer. */
export interface JudgedQuery {
  readonly q: string;
  readonly expect: readonly string[];
  readonly kind: string;
}

/** Within how many answers a good one must be. */
const AMONG = [1, 3, 10] as const;

/**
 * Writes for each kind of query how many find a good answer among the first 1, 3 and 10.
 *
 * @param index the records of the search
 * @param queries judged queries; under a partial code any code below it counts
 * @returns rows of a Markdown table, all kinds together last
 */
export function judgeQueries(index: FindIndex, queries: readonly JudgedQuery[]): string {
  const ranks = queries.map((query) => ({ kind: query.kind, rank: rankOf(index, query) }));
  const kinds = [...new Set(queries.map((query) => query.kind)), '合计'];
  const rows = kinds.map((kind) => {
    const ofKind = ranks.filter((each) => kind === '合计' || each.kind === kind);
    const shares = AMONG.map((among) => {
      const found = ofKind.filter((each) => each.rank < among).length;
      return `${((100 * found) / Math.max(1, ofKind.length)).toFixed(0)}%`;
    });
    return `| ${kind} | ${String(ofKind.length)} | ${shares.join(' | ')} |`;
  });
  return ['| 检索词 | 个 | 前 1 | 前 3 | 前 10 |', '|---|--:|--:|--:|--:|', ...rows].join('\n');
}

function rankOf(index: FindIndex, { q, expect, kind }: JudgedQuery): number {
  const pages = findRecords(index, q, 10).map((hit) => hit.url.replace(/^.*\/|\.html.*$/g, ''));
  const at = pages.findIndex((page) =>
    expect.some((code) => page === code || (kind === 'code' && page.startsWith(code))),
  );
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

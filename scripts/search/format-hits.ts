import { FIND_KIND_LABELS } from '../../src/search/records/find-record.ts';
import type { FindHit } from '../../src/search/records/find-record.ts';

/**
 * Writes hits for a person at a terminal.
 *
 * @param query what was asked
 * @param hits best first
 */
export function formatHits(query: string, hits: readonly FindHit[]): string {
  if (hits.length === 0) return `没有与“${query}”相符的条目。`;
  return hits
    .map(({ title, kind, note, why, url }, at) => {
      const facts = [FIND_KIND_LABELS[kind], note, why === note ? '' : why].filter((fact) => fact !== '');
      return `${String(at + 1).padStart(2)}. ${title}（${facts.join('；')}）\n    ${url}`;
    })
    .join('\n');
}

/**
 * Writes hits for a program: one JSON array on one line.
 *
 * @param hits best first
 */
export function formatHitsAsJson(hits: readonly FindHit[]): string {
  return JSON.stringify(
    hits.map(({ id, kind, title, url, score, why }) => ({ id, kind, title, url, score, why })),
  );
}

import type { ReadAnswer, ReadHit } from '../../src/search/read/read-answer.ts';
import { FIND_KIND_LABELS } from '../../src/search/records/find-record.ts';

/**
 * Writes pages whose text holds a query for a person at a terminal.
 *
 * @param query what was asked
 * @param answer how many pages there are
 * @param hits those that are printed, best first
 */
export function formatPages(query: string, { total }: ReadAnswer, hits: readonly ReadHit[]): string {
  if (total === 0) return `没有哪一页的正文里有“${query}”。`;
  const pages = hits.flatMap(({ title, kind, note, sections }, at) => [
    `${String(at + 1).padStart(2)}. ${title}（${[FIND_KIND_LABELS[kind], note].filter((fact) => fact !== '').join('；')}）`,
    ...sections.map(
      ({ name, excerpt }) => `    ${[name, excerpt.text].filter((part) => part !== '').join('：')}`,
    ),
    ...[...new Set(sections.map(({ url }) => url))].map((url) => `    ${url}`),
  ]);
  return [`共 ${String(total)} 页`, ...pages].join('\n');
}

/**
 * Writes pages for a program: one JSON array on one line.
 *
 * @param hits best first
 */
export function formatPagesAsJson(hits: readonly ReadHit[]): string {
  return JSON.stringify(
    hits.map(({ url, kind, title, note, sections }) => ({
      url,
      kind,
      title,
      note,
      sections: sections.map(({ name, url: place, excerpt }) => ({ name, url: place, text: excerpt.text })),
    })),
  );
}

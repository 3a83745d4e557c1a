import type { FindHit } from '../../search/records/find-record.ts';

/**
 * Says in one sentence what the list under a search box holds, for those who cannot see it.
 *
 * @param hits what is listed
 * @returns Chinese words
 * @example describeList([]) // '没有相符的条目；可以在全文中检索，或按目录查找。'
 */
export function describeList(hits: readonly FindHit[]): string {
  const [first] = hits;
  if (first === undefined) return '没有相符的条目；可以在全文中检索，或按目录查找。';
  return `${String(hits.length)} 个条目，第一个是“${first.title}”；按上下键选择。`;
}

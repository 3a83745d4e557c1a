import { explainMatch } from '../rank/explain-match.ts';
import { ITEM_TYPES } from '../records/item-table.ts';
import type { ItemTable } from '../records/item-table.ts';
import type { TopicMatch } from './match-topics.ts';

/**
 * Says in a few words why an occupation is among the hits that is called nothing like what was typed.
 *
 * @param items everything the records answer to
 * @param match how it fitted
 * @param keys letters and digits of what was typed
 * @returns Chinese words; empty when the title itself shows all of it
 * @example explainTopics(items, match, ['养奶牛']) // '说明里提到“奶牛”“饲养”'
 */
export function explainTopics(items: ItemTable, match: TopicMatch, keys: readonly string[]): string {
  const words: string[] = [];
  const others: string[] = [];
  let name = '';
  for (const { item, word } of match.found) {
    const field = ITEM_TYPES[items.types[item] ?? 0] ?? 'title';
    if (field === 'summary' || field === 'search-words') words.push(`“${word}”`);
    else if (field === 'title') {
      if (!keys.some((key) => key.includes(word))) others.push(`“${word}”`);
    } else if (name === '')
      name = explainMatch({ type: field, text: items.texts[item] ?? '', way: 'text' }, '');
  }
  const told = words.length === 0 ? '' : `说明里提到${[...new Set(words)].join('')}`;
  const alike = others.length === 0 ? '' : `意思相近${[...new Set(others)].join('')}`;
  return [name, alike, told].filter((part) => part !== '').join('，');
}

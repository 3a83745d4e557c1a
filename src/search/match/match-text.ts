import { isNameType } from '../records/item-table.ts';
import type { ItemTable } from '../records/item-table.ts';
import { TIERS, tierScore } from './find-tiers.ts';
import { scanItems } from './scan-items.ts';
import { offerItem } from './score-board.ts';
import type { ScoreBoard } from './score-board.ts';

const MARK_AT_EITHER_END = /[\s\p{P}和及与]/u;

/** Whether the query stands by itself in a name: at its end, or between marks. */
function isWord({ keys, texts }: ItemTable, item: number, place: number, key: string): boolean {
  if (keys[place + key.length] === '\n') return true;
  const text = texts[item] ?? '';
  const at = text.toLowerCase().indexOf(key);
  if (at < 0 || !MARK_AT_EITHER_END.test(text[at + key.length] ?? '')) return false;
  return at === 0 || MARK_AT_EITHER_END.test(text[at - 1] ?? '');
}

/**
 * Compares all names with what was typed, character by character: the whole name, its beginning, a word of it, a part.
 *
 * @param items everything the records answer to
 * @param key letters and digits of the query; nothing fits an empty one
 * @param board takes the matches
 */
export function matchText(items: ItemTable, key: string, board: ScoreBoard): void {
  const { keys, itemAt, starts, types } = items;
  const visit = (place: number): void => {
    const item = itemAt[place] ?? 0;
    if (!isNameType(types[item] ?? 0)) return;
    const start = starts[item] ?? 0;
    const left = (starts[item + 1] ?? 0) - 1 - start - key.length;
    if (left === 0) offerItem(board, items, item, TIERS.exact, 'text');
    else if (place === start) offerItem(board, items, item, tierScore(TIERS.prefix, left), 'text');
    else {
      const tier = isWord(items, item, place, key) ? TIERS.word : TIERS.inside;
      offerItem(board, items, item, tierScore(tier, left), 'text');
    }
  };
  scanItems(keys, key, visit);
}

import type { FindIndex } from '../records/find-index.ts';
import { isNameType } from '../records/item-table.ts';
import { TIERS, tierScore } from './find-tiers.ts';
import { scanItems } from './scan-items.ts';
import { offerItem } from './score-board.ts';
import type { ScoreBoard } from './score-board.ts';

const CHINESE = /^\p{Script=Han}{2,}$/u;

/**
 * Compares all names with Chinese characters by their sound, for the commonest of mistakes: the right syllable in the
 * wrong character.
 *
 * @param index the index
 * @param key letters and digits of the query; one that is not all Chinese, or a single character, fits nothing
 * @param board takes the matches
 */
export function matchSound(index: FindIndex, key: string, board: ScoreBoard): void {
  if (!CHINESE.test(key)) return;
  const { items, sounds } = index;
  const { itemAt, starts, types } = items;
  const inside = key.length > 2 ? TIERS.homophoneInside : TIERS.homophoneOfTwo;
  const visit = (place: number): void => {
    const item = itemAt[place] ?? 0;
    if (!isNameType(types[item] ?? 0)) return;
    const left = (starts[item + 1] ?? 0) - 1 - (starts[item] ?? 0) - key.length;
    offerItem(board, items, item, left === 0 ? TIERS.homophoneExact : tierScore(inside, left), 'sound');
  };
  scanItems(sounds.text, sounds.spell(key), visit);
}

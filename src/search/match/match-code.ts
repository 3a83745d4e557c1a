import { TIERS, tierScore } from './find-tiers.ts';
import { ITEM_TYPES } from '../records/item-table.ts';
import type { ItemTable } from '../records/item-table.ts';
import { scanItems } from './scan-items.ts';
import { offerItem } from './score-board.ts';
import type { ScoreBoard } from './score-board.ts';

const IS_CODE: readonly boolean[] = ITEM_TYPES.map((type) => type.startsWith('code'));

/** The X of codes that were added to the 1999 edition; most people leave it out. */
const ADDED = /^x/i;
/** What a code without it loses where it was typed; it stands for something else. */
const NOT_ADDED_LOSS = 30;

/**
 * Compares a code with what was typed: the whole of it, its beginning or a part, with hyphens or without.
 *
 * @param text a code of a record
 * @param asked digits and single hyphens, e.g. `6-18`, `6180101`, perhaps behind an `x`; not empty
 * @returns the score, 0 where it does not fit; a single digit only counts as a beginning
 * @example compareCodes('6-18-01-01', '6180101') // 1000
 */
function compareCodes(text: string, asked: string): number {
  const loss = ADDED.test(asked) && !ADDED.test(text) ? NOT_ADDED_LOSS : 0;
  const typed = asked.replace(ADDED, '');
  const code = text.replace(ADDED, '');
  const hyphens = typed.includes('-');
  const stored = hyphens ? code : code.replace(/-/g, '');
  const at = stored.indexOf(typed);
  if (at < 0) return 0;
  const left = stored.length - typed.length;
  if (left === 0) return TIERS.exact - loss;
  if (at === 0) return tierScore(TIERS.prefix, left) - loss;
  if (typed.length < 2) return 0;
  const whole = hyphens && code[at - 1] === '-';
  return tierScore(whole ? TIERS.word : TIERS.inside, left) - loss;
}

/**
 * Compares all codes with what was typed.
 *
 * @param items everything the records answer to
 * @param typed digits and single hyphens, perhaps behind an `x`
 * @param board takes the matches
 */
export function matchCode(items: ItemTable, typed: string, board: ScoreBoard): void {
  const { keys, itemAt, types, texts } = items;
  const visit = (place: number): void => {
    const item = itemAt[place] ?? 0;
    if (IS_CODE[types[item] ?? 0] !== true) return;
    const score = compareCodes(texts[item] ?? '', typed);
    if (score > 0) offerItem(board, items, item, score, 'text');
  };
  scanItems(keys, typed.replace(/\D/g, ''), visit);
}

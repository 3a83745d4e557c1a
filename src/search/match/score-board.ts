import { FIRST_TOPIC_TYPE, ITEM_TYPES } from '../records/item-table.ts';
import type { ItemTable } from '../records/item-table.ts';
import { LABEL_COSTS } from './find-tiers.ts';

/** How a record may fit, by place in a {@link ScoreBoard}. */
export const MATCH_WAYS = ['text', 'pinyin', 'sound', 'nearly', 'words'] as const;

/** One of {@link MATCH_WAYS}. */
export type MatchWay = (typeof MATCH_WAYS)[number];

/** No item: several words were found in several places. */
export const NO_ITEM = -1;

/** The best match of each record with one reading of a query; plain numbers, because a single letter fits thousands. */
export interface ScoreBoard {
  /** Best score of each record, 0 where nothing fits. */
  readonly scores: Float64Array;
  /** The item that fits, or {@link NO_ITEM}. */
  readonly items: Int32Array;
  /** Place of the way among {@link MATCH_WAYS}. */
  readonly ways: Uint8Array;
  /** Records that fit, in the order in which they were found. */
  readonly found: number[];
}

/** What a hit through each type of item loses; nobody is called by a search word. */
const COSTS: readonly number[] = ITEM_TYPES.map((type, at) =>
  at < FIRST_TOPIC_TYPE && type !== 'search-words' && type !== 'summary' ? LABEL_COSTS[type] : 200,
);

/**
 * Makes an empty board.
 *
 * @param size how many records there are
 */
export function createBoard(size: number): ScoreBoard {
  return {
    scores: new Float64Array(size),
    items: new Int32Array(size),
    ways: new Uint8Array(size),
    found: [],
  };
}

/**
 * Notes that an item fits, if nothing of its record fits better.
 *
 * @param board takes the match
 * @param table the items
 * @param item which item fits
 * @param score how well, before what its type costs
 * @param way in which way
 */
export function offerItem(
  board: ScoreBoard,
  { owners, types }: ItemTable,
  item: number,
  score: number,
  way: MatchWay,
): void {
  offerRecord(board, owners[item] ?? 0, score - (COSTS[types[item] ?? 0] ?? 0), item, way);
}

/**
 * Notes that a record fits, if it does not fit better already.
 *
 * @param board takes the match
 * @param record which record fits
 * @param score how well
 * @param item the item that fits, or {@link NO_ITEM}
 * @param way in which way
 */
export function offerRecord(
  board: ScoreBoard,
  record: number,
  score: number,
  item: number,
  way: MatchWay,
): void {
  const before = board.scores[record] ?? 0;
  if (score <= before) return;
  if (before === 0) board.found.push(record);
  board.scores[record] = score;
  board.items[record] = item;
  board.ways[record] = MATCH_WAYS.indexOf(way);
}

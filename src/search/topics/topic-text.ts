import type { ItemTable, ItemType } from '../records/item-table.ts';

/** Where in an occupation a passage of the topic text stands. */
export type TopicField = ItemType;

/** The names and descriptions of all occupations, in which looking for a word begins with its rarest character. */
export interface TopicText {
  /** Names, search words and descriptions; those of other records do not count. */
  readonly items: ItemTable;
  /** Where the places of each character begin in `places`, by character code. */
  readonly firsts: Uint32Array;
  /** Where each character stands in the keys of the items that count, in ascending order. */
  readonly places: Uint32Array;
  /** All search words and what names say of the work, by which a piece of a query is known to be a word. */
  readonly words: ReadonlySet<string>;
  /** How many occupations there are. */
  readonly size: number;
}

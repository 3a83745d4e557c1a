import { LABEL_TYPES } from './find-record.ts';
import type { LabelType } from './find-record.ts';
import { isNameLabel } from './is-name-label.ts';

/** What an item of a record may be: its title, one of its labels, a search word or its description. */
export const ITEM_TYPES = ['title', ...LABEL_TYPES, 'search-words', 'summary'] as const;

/** One of {@link ITEM_TYPES}. */
export type ItemType = LabelType | 'title' | 'search-words' | 'summary';

/** Places among {@link ITEM_TYPES} from here on are search words and descriptions. */
export const FIRST_TOPIC_TYPE = ITEM_TYPES.indexOf('search-words');

const NAME_TYPES: readonly boolean[] = ITEM_TYPES.map(
  (type) => type === 'title' || (type !== 'search-words' && type !== 'summary' && isNameLabel({ type })),
);

/**
 * Whether items of a type are names.
 *
 * @param type a place among {@link ITEM_TYPES}
 */
export function isNameType(type: number): boolean {
  return NAME_TYPES[type] === true;
}

/**
 * Everything the records answer to as one text, an item a line, so that looking for a part is a single search. What
 * is told of an item stands at its place in the lists; search words and descriptions come after all names and codes.
 */
export interface ItemTable {
  /** Letters and digits of each item (see `keyOf`), each followed by a line break. */
  readonly keys: string;
  /** Where each item begins in `keys`, and behind the last one the end. */
  readonly starts: Uint32Array;
  /** The item each place of `keys` belongs to. */
  readonly itemAt: Uint32Array;
  /** The record each item belongs to. */
  readonly owners: Uint32Array;
  /** Place of each item's type among {@link ITEM_TYPES}. */
  readonly types: Uint8Array;
  /** Items as people read them. */
  readonly texts: readonly string[];
  /** Items with syllables that are not the usual ones, as packed (`0kuai,2ji`). */
  readonly odd: ReadonlyMap<number, string>;
}

/** Items on their way into a table: what is told of one stands at the same place in each list. */
export interface ItemList {
  readonly owners: number[];
  readonly types: number[];
  readonly texts: string[];
  readonly keys: string[];
  readonly odd: Map<number, string>;
}

/**
 * Puts items into one table.
 *
 * @param list in the order of their records, search words and descriptions last
 */
export function buildItemTable(list: ItemList): ItemTable {
  const size = list.keys.length;
  const keys = `${list.keys.join('\n')}\n`;
  const starts = new Uint32Array(size + 1);
  const itemAt = new Uint32Array(keys.length);
  let place = 0;
  for (let item = 0; item < size; item += 1) {
    starts[item] = place;
    const next = place + (list.keys[item]?.length ?? 0) + 1;
    for (; place < next; place += 1) itemAt[place] = item;
  }
  starts[size] = place;
  return {
    keys,
    starts,
    itemAt,
    owners: Uint32Array.from(list.owners),
    types: Uint8Array.from(list.types),
    texts: list.texts,
    odd: list.odd,
  };
}

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
  /** Where in `keys` search words and descriptions begin. */
  readonly topicsFrom: number;
  /** Items as people read them. */
  readonly texts: readonly string[];
  /** Items with syllables that are not the usual ones, as packed (`0kuai,2ji`). */
  readonly odd: ReadonlyMap<number, string>;
}

/** One item on its way into a table. */
export interface Item {
  readonly owner: number;
  readonly type: number;
  readonly text: string;
  readonly key: string;
  readonly odd?: string;
}

/**
 * Puts items into one table.
 *
 * @param items in the order of their records, search words and descriptions last
 */
export function buildItemTable(items: readonly Item[]): ItemTable {
  const starts = new Uint32Array(items.length + 1);
  const owners = new Uint32Array(items.length);
  const types = new Uint8Array(items.length);
  const odd = new Map<number, string>();
  let length = 0;
  let topicsFrom = -1;
  items.forEach((item, at) => {
    starts[at] = length;
    owners[at] = item.owner;
    types[at] = item.type;
    if (item.odd !== undefined) odd.set(at, item.odd);
    if (topicsFrom < 0 && item.type >= FIRST_TOPIC_TYPE) topicsFrom = length;
    length += item.key.length + 1;
  });
  starts[items.length] = length;
  const itemAt = new Uint32Array(length);
  for (let at = 0; at < items.length; at += 1) itemAt.fill(at, starts[at], starts[at + 1]);
  return {
    keys: items.map((item) => `${item.key}\n`).join(''),
    starts,
    itemAt,
    owners,
    types,
    topicsFrom: topicsFrom < 0 ? length : topicsFrom,
    texts: items.map((item) => item.text),
    odd,
  };
}

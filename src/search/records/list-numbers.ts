import { documentTokens } from '../match/document-tokens.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { ITEM_TYPES } from './item-table.ts';
import type { ItemTable } from './item-table.ts';

/** One document number, taken apart. */
export interface NumberEntry {
  /** The items it is printed in; hundreds of standards share the number of one circular. */
  readonly items: readonly number[];
  /** Runs of letters and runs of digits, see `documentTokens`. */
  readonly tokens: readonly string[];
}

/** Types of items that are document numbers. */
const NUMBER_TYPES: ReadonlySet<number> = new Set([
  ITEM_TYPES.indexOf('document'),
  ITEM_TYPES.indexOf('issued-under'),
]);

/**
 * Takes all document numbers apart.
 *
 * @param items everything the records answer to
 */
export function listNumbers({ types, texts }: ItemTable): readonly NumberEntry[] {
  const itemsOf = new Map<string, number[]>();
  types.forEach((type, item) => {
    if (!NUMBER_TYPES.has(type)) return;
    const text = texts[item] ?? '';
    const known = itemsOf.get(text);
    if (known === undefined) itemsOf.set(text, [item]);
    else known.push(item);
  });
  return [...itemsOf].map(([text, items]) => ({ items, tokens: documentTokens(normaliseText(text)) }));
}

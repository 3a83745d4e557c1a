import type { NameEntry } from '../records/find-index.ts';
import { TIERS, tierScore } from '../rank/find-tiers.ts';

const MARK_AT_EITHER_END = /[\s\p{P}和及与]/u;

/** Whether the query stands by itself in a name: at its end, or between marks. */
function isWord(name: NameEntry, key: string): boolean {
  if (name.key.endsWith(key)) return true;
  const at = name.text.toLowerCase().indexOf(key);
  if (at < 0) return false;
  const before = name.text[at - 1];
  const after = name.text[at + key.length];
  const open = before === undefined || MARK_AT_EITHER_END.test(before);
  return open && (after === undefined || MARK_AT_EITHER_END.test(after));
}

/**
 * Compares a name with what was typed, character by character.
 *
 * @param name a name of a record
 * @param key letters and digits of the query, not empty
 * @returns the score, 0 where the query is no part of the name
 */
export function matchName(name: NameEntry, key: string): number {
  const at = name.key.indexOf(key);
  if (at < 0) return 0;
  const left = name.key.length - key.length;
  if (left === 0) return TIERS.exact;
  if (at === 0) return tierScore(TIERS.prefix, left);
  return tierScore(isWord(name, key) ? TIERS.word : TIERS.inside, left);
}

import type { NameEntry } from '../records/find-index.ts';
import { TIERS, tierScore } from '../rank/find-tiers.ts';

/**
 * Compares a name with Chinese characters by their sound, for the commonest of mistakes: the right syllable in the
 * wrong character.
 *
 * @param name a name of a record
 * @param spelled syllables of the query between bars, e.g. `|xin|li|`
 * @returns the score, 0 where the sounds differ
 */
export function matchHomophone(name: NameEntry, spelled: string): number {
  const at = name.spelled.indexOf(spelled);
  if (at < 0) return 0;
  if (name.spelled.length === spelled.length) return TIERS.homophoneExact;
  const length = spelled.split('|').length - 2;
  const tier = length > 2 ? TIERS.homophoneInside : TIERS.homophoneOfTwo;
  return tierScore(tier, name.spelled.split('|').length - 2 - length);
}

import type { CodeEntry } from '../records/find-index.ts';
import { TIERS, tierScore } from '../rank/find-tiers.ts';

/**
 * Compares a code with what was typed: the whole of it, its beginning or a part, with hyphens or without.
 *
 * @param code a code of a record
 * @param typed digits and single hyphens, e.g. `6-18`, `6180101`; not empty
 * @returns the score, 0 where it does not fit; a single digit only counts as a beginning
 * @example matchCode({ type: 'code', text: '6-18-01-01', code: '6-18-01-01', digits: '6180101' }, '6180101') // 1000
 */
export function matchCode(code: CodeEntry, typed: string): number {
  const hyphens = typed.includes('-');
  const stored = hyphens ? code.code : code.digits;
  const at = stored.indexOf(typed);
  if (at < 0) return 0;
  const left = stored.length - typed.length;
  if (left === 0) return TIERS.exact;
  if (at === 0) return tierScore(TIERS.prefix, left);
  if (typed.length < 2) return 0;
  const whole = hyphens && code.code[at - 1] === '-';
  return tierScore(whole ? TIERS.word : TIERS.inside, left);
}

import { STANDARD_LEVEL_NAMES, type StandardLevel } from '../../vocabulary/skill-level.ts';
import { addYears } from '../calendar/add-years.ts';
import { reachesLevel } from '../reaches-level.ts';
import type { LevelRule } from '../pathway-rules.ts';
import type { Profile } from '../profile.ts';
import { countFrom } from './judge-work.ts';
import { MET, type Outcome } from './outcome.ts';

/**
 * Judges the certificate of a level with its clock. A higher level of the same kind does as well: who holds it holds,
 * or could hold, the lower one at least as long.
 */
export function judgeCertificate(
  profile: Profile,
  rule: Pick<LevelRule, 'scope' | 'yearsAfterCertificate' | 'certificateAgeYears'>,
  level: StandardLevel,
  on: string,
): Outcome {
  const { yearsAfterCertificate: worked, certificateAgeYears: age, scope } = rule;
  const name = `${STANDARD_LEVEL_NAMES[level]}证书`;
  const held = profile.level;
  if (held === undefined) return { kind: 'open', fields: ['level'], what: name };
  if (held === null || !reachesLevel(held.level, level)) return { kind: 'need', what: name };
  if (scope === 'own' && held.scope === 'related') return { kind: 'need', what: `本职业的${name}` };
  if (worked === undefined && age === undefined) return MET;
  const wait = worked === undefined ? `取得${name}满 ${age ?? 0} 年` : `取得${name}后工作满 ${worked} 年`;
  if (held.since === undefined) return { kind: 'open', fields: ['level.since'], what: wait };
  const byWork = worked === undefined ? held.since : countFrom(held.since, worked, scope, profile, on);
  const byAge = addYears(held.since, age ?? 0);
  return { kind: 'met', since: byWork > byAge ? byWork : byAge, wait };
}

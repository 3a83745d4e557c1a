import type { TitleTier } from '../vocabulary/title-tier.ts';
import { judgeTitleRule } from './judge-title-rule.ts';
import type { TitleRule } from './pathway-rules.ts';
import type { Profile } from './profile.ts';
import type { Verdict } from './verdict.ts';

/**
 * Judges all rules that lead to one tier of a series.
 *
 * @param rules rules of that series
 * @returns no verdict on rules of other places, nor, while the place is not said, on those that ask no less than a
 *   national rule, so that nobody is asked where they live for nothing
 */
export function judgeTitleRules(
  rules: readonly TitleRule[],
  tier: TitleTier,
  profile: Profile,
  on: string,
): readonly Verdict[] {
  const leading = rules.filter(({ tiers }) => tiers.includes(tier));
  return leading
    .filter((rule) => profile.place !== undefined || !leading.some((other) => makesNeedless(other, rule)))
    .map((rule) => judgeTitleRule(rule, profile, on))
    .filter((verdict) => verdict !== undefined);
}

function makesNeedless(national: TitleRule, local: TitleRule): boolean {
  return (
    national.place === 'national' &&
    local.place !== 'national' &&
    national.level === local.level &&
    national.level !== undefined &&
    (national.years ?? 0) <= (local.years ?? 0)
  );
}

import { TITLE_TIERS, type TitleTier } from '../../vocabulary/title-tier.ts';
import type { LevelRule, PathwayRules } from '../pathway-rules.ts';
import type { Profile } from '../profile.ts';
import { judgeQualification } from './judge-qualification.ts';
import { countFrom } from './judge-work.ts';
import { MET, type Outcome, joinWays } from './outcome.ts';

/**
 * Judges a professional title with its clock; a 专业技术人员职业资格 stands in for it where the rule says so. A higher
 * tier does as well.
 */
export function judgeTitle(
  profile: Profile,
  rule: Pick<LevelRule, 'scope' | 'yearsAfterTitle'>,
  asked: NonNullable<LevelRule['title']>,
  qualifications: PathwayRules['qualifications'],
  on: string,
): Outcome {
  const lowest = asked.tiers.reduce((low, tier) => (rank(tier) < rank(low) ? tier : low));
  const years = rule.yearsAfterTitle;
  const what = years === undefined ? asked.text : `取得${asked.text}后工作满 ${years} 年`;
  const count = (since: string | undefined, field: string): Outcome => {
    if (years === undefined) return MET;
    if (since === undefined) return { kind: 'open', fields: [`${field}.since`], what };
    return { kind: 'met', since: countFrom(since, years, rule.scope, profile, on), wait: what };
  };
  const held = profile.title;
  const byTitle: Outcome =
    held === undefined
      ? { kind: 'open', fields: ['title'], what }
      : held === null || rank(held.tier) < rank(lowest)
        ? { kind: 'need', what: asked.text }
        : count(held.since, 'title');
  if (!asked.orQualification) return byTitle;
  return joinWays(byTitle, judgeQualification(profile, lowest, asked.text, qualifications, count));
}

function rank(tier: TitleTier): number {
  return TITLE_TIERS.indexOf(tier);
}

import { TITLE_TIERS } from '../vocabulary/title-tier.ts';
import type { Assessment, LevelAnswer, TitleAnswer } from './assessment.ts';
import { buildAnswer } from './build-answer.ts';
import { judgeLevelRule } from './judge-level-rule.ts';
import { judgeTitleRules } from './judge-title-rules.ts';
import { listRemarks } from './list-remarks.ts';
import type { PathwayRules } from './pathway-rules.ts';
import type { Profile } from './profile.ts';
import { chooseSeries } from './series/choose-series.ts';
import { type SelectedRules, selectRules } from './select-rules.ts';

/**
 * Tells a person what they may apply for on a day, for every level of the occupation's standard and every title that
 * levels lead to: now, from a later day, not without something else first, or depending on an unanswered question.
 *
 * @param profile a profile without mistakes, see `validateProfile`
 * @param rules all rules, in any order
 * @param on the day, `2026-11-22`; age and years of the profile count to it
 * @example assess({ age: 30 }, rules, '2026-11-22').levels[0] // { level: 5, status: 'now', rules: ['after-2023/5/1', …] }
 */
export function assess(profile: Profile, rules: PathwayRules, on: string): Assessment {
  const selected = selectRules(profile, rules);
  return {
    on,
    ruleSet: selected.set.id,
    levels: selected.levels.map((level) => assessLevel(level, selected, profile, rules, on)),
    titles: assessTitles(profile, rules, on),
    series: chooseSeries(profile, rules),
    remarks: listRemarks(profile, selected, rules),
  };
}

function assessLevel(
  level: SelectedRules['levels'][number],
  { rulesFor }: SelectedRules,
  profile: Profile,
  rules: PathwayRules,
  on: string,
): LevelAnswer {
  const verdicts = rulesFor(level).map((rule) => judgeLevelRule(rule, profile, rules, on));
  return { level: /^\d$/.test(level) ? Number(level) : level, ...buildAnswer(verdicts, on) };
}

function assessTitles(profile: Profile, rules: PathwayRules, on: string): readonly TitleAnswer[] {
  return rules.series.flatMap(({ id: series, tiers }) => {
    const known = rules.titles.filter((rule) => rule.series.includes(series));
    if (known.length === 0) return [];
    return TITLE_TIERS.flatMap((tier): TitleAnswer[] => {
      if (!known.some((rule) => rule.tiers.includes(tier)) || !tiers.some((one) => one.tier === tier))
        return [];
      return [{ series, tier, ...buildAnswer(judgeTitleRules(known, tier, profile, on), on) }];
    });
  });
}

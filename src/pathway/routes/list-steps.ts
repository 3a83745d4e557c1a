import { TITLE_TIERS } from '../../vocabulary/title-tier.ts';
import type { RouteStep } from '../assessment.ts';
import type { RuledGoal } from '../goal.ts';
import { judgeLevelRule } from '../judge-level-rule.ts';
import { judgeTitleRules } from '../judge-title-rules.ts';
import type { PathwayRules } from '../pathway-rules.ts';
import type { Profile } from '../profile.ts';
import { reachesLevel } from '../reaches-level.ts';
import type { SelectedRules } from '../select-rules.ts';
import { type Verdict, compareVerdicts } from '../verdict.ts';

/** A step that can be taken next, and how the person stands once it is taken. */
export interface PossibleStep {
  readonly step: RouteStep;
  readonly singleCopy: boolean;
  readonly profile: Profile;
}

/** What the search for routes looks at. */
export interface RouteSearch {
  readonly goal: RuledGoal;
  readonly rules: PathwayRules;
  readonly selected: SelectedRules;
  /** Day of the assessment. */
  readonly on: string;
}

/**
 * Lists every level and title that a person could obtain next, by every way that is not both later and no surer than
 * another, but nothing above the goal. Titles are limited to the goal's series, the one held and those that a rule names for itself.
 *
 * @param profile the person as they stand on that day, every question answered
 * @param day day on which the last step was taken
 */
export function listSteps(profile: Profile, day: string, search: RouteSearch): readonly PossibleStep[] {
  return [...listLevelSteps(profile, day, search), ...listTitleSteps(profile, day, search)];
}

function listLevelSteps(profile: Profile, day: string, search: RouteSearch): readonly PossibleStep[] {
  const { goal, selected, rules, on } = search;
  return selected.levels.flatMap((level) => {
    if (level === 'single' || (profile.level && reachesLevel(profile.level.level, level))) return [];
    if (goal.kind === 'level' && goal.level !== level && reachesLevel(level, goal.level)) return [];
    const verdicts = selected.rulesFor(level).map((rule) => judgeLevelRule(rule, profile, rules, on));
    return chooseWays(`level:${level}`, verdicts, day).map((way) => ({
      ...way,
      profile: { ...profile, level: { level, since: way.step.on } },
    }));
  });
}

function listTitleSteps(profile: Profile, day: string, search: RouteSearch): readonly PossibleStep[] {
  const { goal, rules, on } = search;
  const held = profile.title;
  return rules.series.flatMap(({ id: series, tiers }) => {
    const isGoal = goal.kind === 'title' && goal.series === series;
    const known = rules.titles.filter((rule) => rule.series.includes(series));
    if (!isGoal && held?.series !== series && !known.some(({ namesSeries }) => namesSeries)) return [];
    return tiers.flatMap(({ tier }) => {
      const rank = TITLE_TIERS.indexOf(tier);
      if (isGoal && rank > TITLE_TIERS.indexOf(goal.tier)) return [];
      if (held && (!isGoal || held.series === series) && TITLE_TIERS.indexOf(held.tier) >= rank) return [];
      const verdicts = judgeTitleRules(known, tier, profile, on);
      return chooseWays(`title:${series}/${tier}`, verdicts, day).map((way) => ({
        ...way,
        profile: { ...profile, title: { series, tier, since: way.step.on } },
      }));
    });
  });
}

/** The days on which a thing can be obtained, each with the rules that allow it then, as long as waiting makes it surer. */
function chooseWays(
  obtain: string,
  verdicts: readonly Verdict[],
  day: string,
): readonly Omit<PossibleStep, 'profile'>[] {
  const usable = verdicts.filter(({ needs, open }) => needs.length === 0 && open.length === 0);
  const days = [...new Set(usable.map((verdict) => (verdict.day > day ? verdict.day : day)))].sort();
  let best: Verdict | undefined;
  return days.flatMap((on) => {
    const allowing = usable.filter((verdict) => verdict.day <= on).sort(compareVerdicts);
    const [first] = allowing;
    if (first === undefined || first === best) return [];
    best = first;
    const { confidence, conditions, cautions } = first;
    const step: RouteStep = {
      obtain,
      on,
      rules: allowing.map(({ rule }) => rule),
      confidence,
      conditions,
      cautions,
    };
    return [{ step, singleCopy: first.weakness[2] === 1 }];
  });
}

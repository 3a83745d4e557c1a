import { CONFIDENCES } from '../../vocabulary/confidence.ts';
import { TITLE_TIERS } from '../../vocabulary/title-tier.ts';
import type { Route } from '../assessment.ts';
import { countYears } from '../calendar/count-years.ts';
import { nameGoal, type RuledGoal } from '../goal.ts';
import type { PathwayRules } from '../pathway-rules.ts';
import type { Profile } from '../profile.ts';
import { reachesLevel } from '../reaches-level.ts';
import { assumeNone } from './assume-none.ts';
import { type Label, addCost, compareLabels, dominates, isNoWorse } from './label.ts';
import { type RouteSearch, listSteps } from './list-steps.ts';
import { selectRules } from '../select-rules.ts';

/** How many routes are worth a reader's time. */
const MOST_ROUTES = 8;

/**
 * Searches the ways to a level or title, the earliest place first, leaving out every way that another one beats or
 * equals in time, steps, sureness and further conditions.
 *
 * @param profile a profile without mistakes; unanswered questions count as "none"
 * @returns the quickest first; none where no known rule leads there
 */
export function searchRoutes(
  profile: Profile,
  goal: RuledGoal,
  rules: PathwayRules,
  on: string,
): readonly Route[] {
  const search: RouteSearch = { goal, rules, selected: selectRules(profile, rules), on };
  const start: Label = {
    profile: assumeNone(profile, on).profile,
    cost: { day: on, steps: 0, doubt: 0, conditions: 0 },
    steps: [],
  };
  const queue: Label[] = [start];
  const kept = new Map<string, Label[]>();
  const found: Label[] = [];
  for (let label = queue.shift(); label !== undefined && found.length < MOST_ROUTES; label = queue.shift()) {
    const here = label;
    if (found.some(({ cost }) => isNoWorse(cost, here.cost))) continue;
    if (
      here.steps.length === 0
        ? isThere(here.profile, goal)
        : here.steps[here.steps.length - 1]?.obtain === nameGoal(goal)
    ) {
      found.push(here);
      continue;
    }
    for (const { step, singleCopy, profile: then } of listSteps(here.profile, here.cost.day, search)) {
      const next: Label = {
        profile: then,
        cost: addCost(here.cost, step, singleCopy),
        steps: [...here.steps, step],
      };
      const rivals = kept.get(nameState(then)) ?? [];
      if (rivals.some((rival) => dominates(rival, next))) continue;
      kept.set(nameState(then), [...rivals.filter((rival) => !dominates(next, rival)), next]);
      queue.push(next);
    }
    queue.sort(compareLabels);
  }
  return found.map(({ steps, cost }) => ({
    years: Math.round(countYears(on, cost.day) * 10) / 10,
    steps,
    confidence: CONFIDENCES[Math.floor(cost.doubt)] ?? 'unverified',
  }));
}

/** Whether somebody holds the goal, or more, before the first step. */
function isThere({ level, title }: Profile, goal: RuledGoal): boolean {
  if (goal.kind === 'level') return level != null && reachesLevel(level.level, goal.level);
  return title?.series === goal.series && TITLE_TIERS.indexOf(title.tier) >= TITLE_TIERS.indexOf(goal.tier);
}

/** What is held, apart from since when. */
function nameState({ level, title }: Profile): string {
  return `${level?.level ?? ''}|${title ? `${title.series}/${title.tier}` : ''}`;
}

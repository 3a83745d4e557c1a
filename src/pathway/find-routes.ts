import type { Route } from './assessment.ts';
import type { Goal } from './goal.ts';
import type { PathwayRules } from './pathway-rules.ts';
import type { Profile } from './profile.ts';
import { addPosts } from './routes/add-posts.ts';
import { listPosts } from './routes/list-posts.ts';
import { searchRoutes } from './routes/search-routes.ts';
import { selectRules } from './select-rules.ts';

/** The route of somebody who is there already. */
const NOTHING_TO_DO: Route = { years: 0, steps: [], confidence: 'official' };

/**
 * Finds all ways worth knowing from where a person stands to a goal, the quickest first: no way is left in that
 * another one beats or equals in time, steps, sureness and further conditions. Unanswered questions count as "none".
 * No known rule sets years for posts, so they come on the day of the level they stand on.
 *
 * @param profile a profile without mistakes, see `validateProfile`
 * @param goal from `parseGoal`
 * @param rules all rules, in any order
 * @param on day to start from
 * @returns no route where no known rule leads there, or the occupation's standard does not set the level a post stands
 *   on; one route without steps where the person is there already
 */
export function findRoutes(profile: Profile, goal: Goal, rules: PathwayRules, on: string): readonly Route[] {
  if (goal.kind !== 'post') return searchRoutes(profile, goal, rules, on);
  const posts = listPosts(goal.id, rules);
  const level = posts[0]?.level;
  if (level === undefined) return addPosts([NOTHING_TO_DO], posts, on);
  if (!selectRules(profile, rules).levels.includes(level)) return [];
  return addPosts(searchRoutes(profile, { kind: 'level', level }, rules, on), posts, on);
}

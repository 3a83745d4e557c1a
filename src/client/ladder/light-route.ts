import { assess } from '../../pathway/assess.ts';
import { findRoutes } from '../../pathway/find-routes.ts';
import { parseGoal } from '../../pathway/parse-goal.ts';
import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import { validateProfile } from '../../pathway/profile/validate-profile.ts';
import { listOpenLevels } from '../../pathway/words/list-open-levels.ts';
import { summarise } from '../pathway/draw-assessment.ts';
import { type FormState, readState } from '../pathway/read-state.ts';
import { describeRoute } from './describe-route.ts';
import { markRoute } from './mark-route.ts';

/**
 * Lights up on the ladder where the visitor stands, what they may apply for now and their quickest way to the goal, or
 * to the highest level drawn where they named none; and says the same in a sentence above it.
 *
 * @param figure the drawing with everything around it
 * @param state answers of the pathway form
 * @param rules all rules
 * @param on today
 */
export function lightRoute(figure: HTMLElement, state: FormState, rules: PathwayRules, on: string): void {
  const occupation = figure.dataset['ladder'] ?? '';
  state.set('occupation', occupation);
  const { profile, mistakes } = readState(state, occupation);
  const messages = [...mistakes, ...(mistakes.length > 0 ? [] : validateProfile(profile, rules, on))].map(
    ({ message }) => message,
  );
  const back = document.querySelector<HTMLAnchorElement>('[data-form]');
  if (back) back.href = `${back.href.split(/[?#]/)[0] ?? ''}#${state.toString()}`;
  if (messages.length > 0) {
    markRoute(figure, undefined, [], undefined);
    describeRoute(figure, `这些答案对不上：${messages.join('')}改过来就能亮起途径。`);
    return;
  }
  const assessment = assess(profile, rules, on);
  const open = listOpenLevels(assessment, profile)
    .filter(({ status }) => status === 'now')
    .map(({ level }) => `level:${level}`);
  const highest = figure.querySelector('.map-stop-level')?.getAttribute('data-goal');
  const wanted = state.get('goal') ?? highest ?? '';
  const goal = parseGoal(wanted, profile, rules);
  const route = 'mistake' in goal ? undefined : findRoutes(profile, goal, rules, on)[0];
  markRoute(figure, profile.level?.level, open, route);
  describeRoute(figure, summarise(assessment, profile, rules), wanted, route, rules);
}

import { assess } from '../../pathway/assess.ts';
import type { Assessment } from '../../pathway/assessment.ts';
import { findRoutes } from '../../pathway/find-routes.ts';
import { parseGoal } from '../../pathway/parse-goal.ts';
import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import type { Profile } from '../../pathway/profile.ts';
import { assumeNone } from '../../pathway/routes/assume-none.ts';
import type { ProfileMistake } from '../../pathway/profile/profile-mistake.ts';
import { validateProfile } from '../../pathway/profile/validate-profile.ts';
import { FIELD_LABELS } from '../../pathway/words/field-labels.ts';
import { createElement } from '../search/create-element.ts';
import { drawAssessment, summarise } from './draw-assessment.ts';
import { drawRoutes } from './draw-routes.ts';
import { drawPages } from './draw-cited.ts';
import { findOccupation } from './find-occupation.ts';
import { type FormState, readState } from './read-state.ts';

/** What the answers of a form lead to. */
export interface FormAnswer {
  /** Absent while there is a mistake. */
  readonly assessment?: Assessment | undefined;
  /** Why there is no assessment, field by field. */
  readonly wrong: readonly ProfileMistake[];
  /** One sentence that is read out. */
  readonly summary: string;
  /** What is drawn below it. */
  readonly drawn: readonly Node[];
}

/**
 * Answers a form: mistakes are explained, everything else is assessed, with the routes to the goal if there is one.
 *
 * @param state answers of the form
 * @param on today
 * @param root relative address of the site's root
 */
export function answerForm(state: FormState, rules: PathwayRules, on: string, root: string): FormAnswer {
  const typed = state.get('occupation') ?? '';
  const occupation = findOccupation(typed, rules);
  const { profile, mistakes } = readState(state, occupation);
  const wrong = [...mistakes, ...(mistakes.length > 0 ? [] : validateProfile(profile, rules, on))];
  if (typed.trim() !== '' && occupation === undefined)
    wrong.unshift({
      field: 'occupation',
      message: `没有名为“${typed.trim()}”的职业；请从列表中选，或写编码。`,
    });
  if (wrong.length > 0)
    return {
      wrong,
      summary: '这些答案对不上，改过来就能接着看：',
      drawn: [
        createElement(
          'ul',
          {},
          wrong.map(({ message, pages = [] }) =>
            createElement('li', {}, [message, ...drawPages(pages, root)]),
          ),
        ),
      ],
    };
  const assessment = assess(profile, rules, on);
  return {
    assessment,
    wrong,
    summary: summarise(assessment, profile, rules),
    drawn: [
      ...linkLadder(state, occupation, rules, root),
      ...drawAssessment(assessment, profile, rules, root),
      ...drawWays(state.get('goal') ?? '', profile, rules, on, root),
    ],
  };
}

/** Leads to the ladder of the occupation, where position and best route light up; none where no ladder is drawn. */
function linkLadder(
  state: FormState,
  occupation: string | undefined,
  { occupations }: PathwayRules,
  root: string,
): readonly Node[] {
  if (occupation === undefined || occupations[occupation]?.levels === undefined) return [];
  const answers = new URLSearchParams(state);
  answers.set('occupation', occupation);
  const address = `${root}occupations/${occupation}.html#${answers.toString()}`;
  return [createElement('p', { class: 'no-print' }, [createElement('a', { href: address }, ['在图上看'])])];
}

function drawWays(
  text: string,
  profile: Profile,
  rules: PathwayRules,
  on: string,
  root: string,
): readonly Node[] {
  if (text === '') return [];
  const goal = parseGoal(text, profile, rules);
  if ('mistake' in goal) return [createElement('h3', {}, ['途径']), createElement('p', {}, [goal.mistake])];
  const assumed = assumeNone(profile, on).assumed.map((field) => FIELD_LABELS[field] ?? field);
  return drawRoutes(findRoutes(profile, goal, rules, on), text, assumed, rules, root);
}

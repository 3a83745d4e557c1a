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
import { type SuggestedRules, suggestRules } from '../../pathway/words/suggest-rules.ts';
import { createElement } from '../search/create-element.ts';
import { drawAssessment, summarise } from './draw-assessment.ts';
import { drawRoutes } from './draw-routes.ts';
import { drawCited } from './draw-cited.ts';
import { findOccupation } from './find-occupation.ts';
import { offerOccupations } from './offer-occupations.ts';
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

/** What is typed for an occupation and is none, as long as somebody types. */
const UNKNOWN_OCCUPATION: ProfileMistake = { field: 'occupation', message: '' };

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
    return { wrong: [UNKNOWN_OCCUPATION], ...offerOccupations(typed.trim(), rules) };
  if (wrong.length > 0)
    return {
      wrong,
      summary: `对不上：${wrong.map(({ message }) => message).join('')}改过来就能接着看。`,
      drawn: wrong.flatMap(({ pages = [] }) =>
        pages.length === 0 ? [] : [drawCited({ text: '依据：', pages }, root)],
      ),
    };
  const assessment = assess(profile, rules, on);
  return {
    assessment,
    wrong,
    summary: summarise(assessment, profile, rules),
    drawn: [
      ...drawSuggestion(suggestRules(profile, assessment, rules), root),
      ...linkLadder(state, occupation, rules, root),
      ...drawAssessment(assessment, profile, rules, root),
      ...drawWays(state.get('goal') ?? '', profile, assessment, rules, root),
    ],
  };
}

/** Says that other rules would allow more, with a button that takes them. */
function drawSuggestion(suggested: SuggestedRules | undefined, root: string): readonly Node[] {
  if (suggested === undefined) return [];
  const take = createElement(
    'button',
    { class: 'button button-quiet no-print', type: 'button', 'data-answer': `ruleSet=${suggested.ruleSet}` },
    ['按这套条件看'],
  );
  const text = drawCited(suggested, root);
  text.className = 'pathway-suggestion';
  text.append(take);
  return [text];
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
  assessment: Assessment,
  rules: PathwayRules,
  root: string,
): readonly Node[] {
  if (text === '') return [];
  const goal = parseGoal(text, profile, rules);
  if ('mistake' in goal) return [createElement('h3', {}, ['途径']), createElement('p', {}, [goal.mistake])];
  const matter = new Set(
    [...assessment.levels, ...assessment.titles].flatMap(({ depends }) =>
      depends.map((field) => field.split('.')[0]),
    ),
  );
  const assumed = assumeNone(profile, assessment.on).assumed.filter((field) => matter.has(field));
  return drawRoutes(
    findRoutes(profile, goal, rules, assessment.on),
    text,
    assumed.map((field) => FIELD_LABELS[field] ?? field),
    rules,
    root,
  );
}

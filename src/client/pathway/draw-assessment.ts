import type { Answer, Assessment, LevelAnswer, Status, TitleAnswer } from '../../pathway/assessment.ts';
import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import type { Profile } from '../../pathway/profile.ts';
import { describeAnswer } from '../../pathway/words/describe-answer.ts';
import { describeSeries } from '../../pathway/words/describe-series.ts';
import { listOpenLevels } from '../../pathway/words/list-open-levels.ts';
import { nameTarget } from '../../pathway/words/name-target.ts';
import { splitTitles } from '../../pathway/words/split-titles.ts';
import { createElement } from '../search/create-element.ts';
import { drawCited } from './draw-cited.ts';
import { drawClauses } from './draw-clauses.ts';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  now: '现在',
  from: '到时',
  no: '还不能',
  unknown: '待答',
};

/** Where the rules that lead from levels to titles stand, all of them. */
const RULES_FOR_TITLES = 'pathways/graph.html#titles';

const rulesOf = (set: string): string => `pathways/index.html#${set}`;

/**
 * Draws an assessment: remarks, then a sentence for each level above the one held and each title, with the clauses a
 * tap away: those of the series that suits or was chosen, with the reason; those of other series folded.
 *
 * @param root relative address of the site's root
 */
export function drawAssessment(
  assessment: Assessment,
  profile: Profile,
  rules: PathwayRules,
  root: string,
): readonly Node[] {
  const set = rules.sets.find(({ id }) => id === assessment.ruleSet)?.name ?? '';
  const levels = listOpenLevels(assessment, profile);
  const { first, others } = splitTitles(assessment, profile);
  const words = describeSeries(assessment.series, rules);
  const draw = (some: readonly TitleAnswer[]): HTMLElement =>
    drawAnswers(
      some.map((answer) => [`title:${answer.series}/${answer.tier}`, answer]),
      RULES_FOR_TITLES,
      rules,
      root,
    );
  return [
    drawCited({ text: `按 ${assessment.on}、“${set}”判断。`, pages: [rulesOf(assessment.ruleSet)] }, root),
    createElement('details', { class: 'answer-why' }, [
      createElement('summary', {}, [`为什么按这套条件，还要注意什么（${assessment.remarks.length} 条）`]),
      ...assessment.remarks.map((remark) => drawCited(remark, root)),
    ]),
    createElement('h3', {}, ['等级']),
    levels.length === 0
      ? drawCited({ text: '已有这项标准的最高等级。', pages: [rulesOf(assessment.ruleSet)] }, root)
      : drawAnswers(
          levels.map((answer) => [`level:${answer.level}`, answer]),
          rulesOf(assessment.ruleSet),
          rules,
          root,
        ),
    createElement('h3', {}, ['职称']),
    ...(words === '' ? [] : [drawCited({ text: words, pages: assessment.series.pages }, root)]),
    first.length === 0
      ? drawCited({ text: '目前没有可由技能等级申报的职称。', pages: [RULES_FOR_TITLES] }, root)
      : draw(first),
    ...(others.length === 0
      ? []
      : [
          createElement('details', { class: 'no-print' }, [
            createElement('summary', {}, [`其他系列（${others.length} 项）`]),
            draw(others),
          ]),
        ]),
  ];
}

/**
 * Says in one sentence what is the most a person may apply for now, or what comes next.
 */
export function summarise(assessment: Assessment, profile: Profile, rules: PathwayRules): string {
  const levels = [...listOpenLevels(assessment, profile)].reverse();
  const name = ({ level }: LevelAnswer): string => nameTarget(`level:${level}`, rules);
  const highest = levels.find(({ status }) => status === 'now');
  if (highest !== undefined) return `现在最高可以申报${name(highest)}。`;
  if (levels.length === 0) return '已有最高的等级。';
  const [next] = levels
    .filter(({ status }) => status === 'from')
    .sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  if (next !== undefined) return `${next.from ?? ''} 起可以申报${name(next)}。`;
  return levels.some(({ status }) => status === 'unknown')
    ? '再多答几题，就能看出可以申报什么。'
    : '现在还不能申报更高的等级。';
}

function drawAnswers(
  answers: readonly (readonly [target: string, answer: Answer])[],
  allRules: string,
  rules: PathwayRules,
  root: string,
): HTMLElement {
  const items = answers.map(([target, answer]) =>
    createElement('li', { 'data-status': answer.status }, [
      createElement('b', { class: 'answer-status' }, [STATUS_WORDS[answer.status]]),
      createElement('div', {}, [
        createElement('p', {}, [describeAnswer(nameTarget(target, rules), answer)]),
        ...(answer.basis.length > 0
          ? drawClauses(answer.basis, rules, root)
          : [drawCited({ text: '', pages: [allRules] }, root)]),
      ]),
    ]),
  );
  return createElement('ul', { class: 'answers' }, items);
}

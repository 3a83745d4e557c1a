import type { Answer, Assessment, Cited } from '../../src/pathway/assessment.ts';
import type { PathwayRules } from '../../src/pathway/pathway-rules.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { describeAnswer } from '../../src/pathway/words/describe-answer.ts';
import { describeClause } from '../../src/pathway/words/describe-clause.ts';
import { describeSeries } from '../../src/pathway/words/describe-series.ts';
import { listOpenLevels } from '../../src/pathway/words/list-open-levels.ts';
import { nameTarget } from '../../src/pathway/words/name-target.ts';
import { suggestRules } from '../../src/pathway/words/suggest-rules.ts';
import { splitTitles } from '../../src/pathway/words/split-titles.ts';

/**
 * Prints an assessment for people: a sentence for each level above the one held and for each title within reach of
 * the series that suits or was chosen, with the clauses below it. Titles of other series are only counted.
 */
export function formatAssessment(assessment: Assessment, profile: Profile, rules: PathwayRules): string {
  const occupation = profile.occupation === undefined ? undefined : rules.occupations[profile.occupation];
  const set = rules.sets.find(({ id }) => id === assessment.ruleSet)?.name ?? assessment.ruleSet;
  const { first, others } = splitTitles(assessment, profile);
  const suggested = suggestRules(profile, assessment, rules);
  const series = describeSeries(assessment.series, rules);
  return [
    `${occupation === undefined ? '' : `${occupation.name}（${profile.occupation ?? ''}）　`}按 ${assessment.on}、“${set}”判断`,
    ...assessment.remarks.map(formatCited),
    ...(suggested === undefined ? [] : [formatCited(suggested)]),
    '',
    '等级',
    ...listOpenLevels(assessment, profile).flatMap((answer) =>
      formatAnswer(nameTarget(`level:${answer.level}`, rules), answer, rules),
    ),
    '',
    `职称${first.length + others.length === 0 ? '：目前没有可由等级申报的' : ''}`,
    ...(series === '' ? [] : [formatCited({ text: series, pages: assessment.series.pages })]),
    ...first.flatMap((answer) =>
      formatAnswer(nameTarget(`title:${answer.series}/${answer.tier}`, rules), answer, rules),
    ),
    ...(others.length === 0 ? [] : [`  其他系列另有 ${others.length} 项（见 --json，或用 --series 另选）。`]),
  ].join('\n');
}

/** A sentence with the pages it rests on. */
function formatCited({ text, pages }: Cited): string {
  return `  ※ ${text}（见 ${pages.join('、')}）`;
}

function formatAnswer(name: string, answer: Answer, rules: PathwayRules): readonly string[] {
  return [
    `  ${describeAnswer(name, answer)}`,
    ...answer.basis.map((id) => `      ${id}　${formatClause(id, rules)}`),
  ];
}

/**
 * Prints the clause of a rule.
 */
export function formatClause(id: string, { clauses }: PathwayRules): string {
  const clause = clauses[id];
  return clause === undefined ? '' : describeClause(clause);
}

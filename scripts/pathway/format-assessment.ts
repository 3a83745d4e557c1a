import type { Answer, Assessment } from '../../src/pathway/assessment.ts';
import type { PathwayRules } from '../../src/pathway/pathway-rules.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { describeAnswer } from '../../src/pathway/words/describe-answer.ts';
import { describeClause } from '../../src/pathway/words/describe-clause.ts';
import { nameTarget } from '../../src/pathway/words/name-target.ts';

/**
 * Prints an assessment for people: a sentence for each level and title, with the clauses below it. Titles that cannot
 * be applied for yet are only counted.
 */
export function formatAssessment(assessment: Assessment, profile: Profile, rules: PathwayRules): string {
  const occupation = profile.occupation === undefined ? undefined : rules.occupations[profile.occupation];
  const set = rules.sets.find(({ id }) => id === assessment.ruleSet)?.name ?? assessment.ruleSet;
  const titles = assessment.titles.filter(({ status }) => status === 'now' || status === 'from');
  return [
    `${occupation === undefined ? '' : `${occupation.name}（${profile.occupation ?? ''}）　`}按 ${assessment.on}、“${set}”判断`,
    ...assessment.remarks.map((remark) => `  ※ ${remark}`),
    '',
    '等级',
    ...assessment.levels.flatMap((answer) =>
      formatAnswer(nameTarget(`level:${answer.level}`, rules), answer, rules),
    ),
    '',
    `职称${titles.length === 0 ? '：目前没有可由等级申报的' : ''}`,
    ...titles.flatMap((answer) =>
      formatAnswer(nameTarget(`title:${answer.series}/${answer.tier}`, rules), answer, rules),
    ),
  ].join('\n');
}

function formatAnswer(name: string, answer: Answer, rules: PathwayRules): readonly string[] {
  return [
    `  ${describeAnswer(name, answer)}`,
    ...answer.rules.map((id) => `      ${id}　${formatClause(id, rules)}`),
  ];
}

/**
 * Prints the clause of a rule.
 */
export function formatClause(id: string, { clauses }: PathwayRules): string {
  const clause = clauses[id];
  return clause === undefined ? '' : describeClause(clause);
}

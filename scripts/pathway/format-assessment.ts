import type { Answer, Assessment } from '../../src/pathway/assessment.ts';
import type { PathwayRules } from '../../src/pathway/pathway-rules.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { describeAnswer } from '../../src/pathway/words/describe-answer.ts';
import { describeClause } from '../../src/pathway/words/describe-clause.ts';
import { listOpenLevels } from '../../src/pathway/words/list-open-levels.ts';
import { nameTarget } from '../../src/pathway/words/name-target.ts';

/**
 * Prints an assessment for people: a sentence for each level above the one held and for each title within reach, with
 * the clauses below it. Titles that rest on unverified rules are only counted.
 */
export function formatAssessment(assessment: Assessment, profile: Profile, rules: PathwayRules): string {
  const occupation = profile.occupation === undefined ? undefined : rules.occupations[profile.occupation];
  const set = rules.sets.find(({ id }) => id === assessment.ruleSet)?.name ?? assessment.ruleSet;
  const reached = assessment.titles.filter(({ status }) => status === 'now' || status === 'from');
  const titles = reached.filter(({ cautions }) => cautions.length === 0);
  const doubtful = reached.length - titles.length;
  return [
    `${occupation === undefined ? '' : `${occupation.name}（${profile.occupation ?? ''}）　`}按 ${assessment.on}、“${set}”判断`,
    ...assessment.remarks.map((remark) => `  ※ ${remark}`),
    '',
    '等级',
    ...listOpenLevels(assessment, profile).flatMap((answer) =>
      formatAnswer(nameTarget(`level:${answer.level}`, rules), answer, rules),
    ),
    '',
    `职称${reached.length === 0 ? '：目前没有可由等级申报的' : ''}`,
    ...titles.flatMap((answer) =>
      formatAnswer(nameTarget(`title:${answer.series}/${answer.tier}`, rules), answer, rules),
    ),
    ...(doubtful === 0 ? [] : [`  另有 ${doubtful} 项工程以外的职称，所依规则未核实（见 --json）。`]),
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

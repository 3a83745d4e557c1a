import type { Route } from '../../src/pathway/assessment.ts';
import type { PathwayRules } from '../../src/pathway/pathway-rules.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { assumeNone } from '../../src/pathway/routes/assume-none.ts';
import { FIELD_LABELS } from '../../src/pathway/words/field-labels.ts';
import { nameTarget } from '../../src/pathway/words/name-target.ts';
import { formatClause } from './format-assessment.ts';

/**
 * Prints the routes to a goal for people, the quickest first, each step with its clauses.
 */
export function formatRoutes(
  routes: readonly Route[],
  goal: string,
  profile: Profile,
  rules: PathwayRules,
): string {
  const name = nameTarget(goal, rules);
  if (routes.length === 0) return `没有找到通向${name}的已知途径。`;
  const { assumed } = assumeNone(profile, '');
  const fields = assumed.map((field) => FIELD_LABELS[field] ?? field).join('、');
  return [
    `通向${name}的途径`,
    '  ※ 假定一直在职；上学、当学徒要几年，没有读到数据，途径里不含这类步骤。',
    ...(fields === '' ? [] : [`  ※ 没有回答的（${fields}）按“没有”推算，回答后也许更快。`]),
    ...routes.flatMap((route, index) => formatRoute(route, index, rules)),
  ].join('\n');
}

function formatRoute(
  { years, steps, confidence }: Route,
  index: number,
  rules: PathwayRules,
): readonly string[] {
  if (steps.length === 0) return ['  已经达到。'];
  const doubt = confidence === 'unverified' ? '（所依规则未核实）' : '';
  return [
    `  途径 ${index + 1}：${years === 0 ? '现在即可' : `约 ${years} 年`}，${steps.length} 步${doubt}`,
    ...steps.flatMap(({ obtain, on, rules: ids, conditions, cautions }, step) => [
      `    ${step + 1}. ${on}　${nameTarget(obtain, rules)}${conditions.length === 0 ? '' : `；另须：${conditions.join('；')}`}${cautions.length === 0 ? '' : `；注意：${cautions.join('')}`}`,
      ...ids.map((id) => `         ${id}　${formatClause(id, rules)}`),
    ]),
  ];
}

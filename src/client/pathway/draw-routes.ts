import type { Route } from '../../pathway/assessment.ts';
import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import { nameTarget } from '../../pathway/words/name-target.ts';
import { createElement } from '../search/create-element.ts';
import { drawCited } from './draw-cited.ts';
import { drawClauses } from './draw-clauses.ts';

/**
 * Draws the routes to a goal, the quickest first, each step with its day and clauses.
 *
 * @param goal as written in the address, e.g. `level:1`
 * @param assumed names of the questions left open, which counted as "none"
 * @param root relative address of the site's root
 */
export function drawRoutes(
  routes: readonly Route[],
  goal: string,
  assumed: readonly string[],
  rules: PathwayRules,
  root: string,
): readonly Node[] {
  const name = nameTarget(goal, rules);
  if (routes.length === 0)
    return [
      createElement('h3', {}, ['途径']),
      drawCited({ text: `没有已知的规则通向${name}。`, pages: [findRulesPage(goal)] }, root),
    ];
  const hint =
    assumed.length === 0 ? '' : `没有回答的（${assumed.join('、')}）按“没有”推算，回答后也许更快。`;
  return [
    createElement('h3', {}, [`通向${name}的途径`]),
    createElement('p', { class: 'hint' }, [
      `假定一直在职。上学、当学徒要几年，本站没有读到数据，途径里不含这类步骤。${hint}`,
    ]),
    createElement(
      'ol',
      { class: 'routes' },
      routes.map((route) => drawRoute(route, rules, root)),
    ),
  ];
}

/** Where all rules stand among which none leads to a goal. */
function findRulesPage(goal: string): string {
  const series = /^title:([^/]+)/.exec(goal)?.[1];
  return series === undefined ? 'levels/index.html' : `titles/${series}.html`;
}

function drawRoute({ years, steps, confidence }: Route, rules: PathwayRules, root: string): HTMLElement {
  const time = years === 0 ? '现在即可' : `约 ${years} 年`;
  const doubt = confidence === 'unverified' ? '，所依规则未核实' : '';
  const items = steps.map(({ obtain, on, rules: ids, conditions, cautions }) =>
    createElement('li', {}, [
      createElement('p', {}, [
        createElement('time', { datetime: on }, [on]),
        ` ${nameTarget(obtain, rules)}`,
        ...(conditions.length === 0 ? [] : [`；另须：${conditions.join('；')}`]),
        ...(cautions.length === 0 ? [] : [`；注意：${cautions.join('')}`]),
      ]),
      ...drawClauses(ids, rules, root),
    ]),
  );
  return createElement('li', {}, [
    createElement('p', {}, [
      createElement('b', {}, [steps.length === 0 ? '已经达到' : `${time}，${steps.length} 步${doubt}`]),
    ]),
    createElement('ol', { class: 'route-steps' }, items),
  ]);
}

import type { Route } from '../../pathway/assessment.ts';
import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import { nameTarget } from '../../pathway/words/name-target.ts';
import { createElement } from '../search/create-element.ts';

/**
 * Says above the drawing what is lit up on it, so that nobody has to read it from colours.
 *
 * @param figure the drawing
 * @param summary what may be applied for, or what is wrong with the answers
 * @param goal where the route leads; absent where there is none to show
 * @param route the route; absent where none is known
 * @param rules for the names of steps
 */
export function describeRoute(
  figure: HTMLElement,
  summary: string,
  goal?: string,
  route?: Route,
  rules?: PathwayRules,
): void {
  const place =
    figure.querySelector('.map-route') ?? createElement('p', { class: 'map-route', role: 'status' });
  const words = [summary];
  if (goal !== undefined && goal !== '' && rules !== undefined)
    words.push(
      route === undefined
        ? `没有已知的规则通向${nameTarget(goal, rules)}。`
        : route.steps.length === 0
          ? `已经达到${nameTarget(goal, rules)}。`
          : `图上亮起的是通向${nameTarget(goal, rules)}的最快途径：${route.steps
              .map(({ obtain, on }) => `${on} 起可申报${nameTarget(obtain, rules)}`)
              .join(
                '，',
              )}${route.confidence === 'unverified' ? '；所依规则未核实' : ''}。没有回答的问题按“没有”推算。`,
    );
  place.replaceChildren(words.join(''));
  if (!place.isConnected) figure.prepend(place);
}

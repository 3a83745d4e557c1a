import type { Route } from '../../pathway/assessment.ts';

const MARKS = ['is-here', 'is-open', 'is-route'] as const;

/**
 * Marks on the drawing where somebody stands, what is open to them now, and the lines of a route; marks of an earlier
 * route go.
 *
 * @param figure the drawing and the list that says the same
 * @param held level held; absent where there is none or it is not known
 * @param open stops that may be applied for now, e.g. `level:3`
 * @param route the route; absent where there is none
 */
export function markRoute(
  figure: HTMLElement,
  held: string | undefined,
  open: readonly string[],
  route: Route | undefined,
): void {
  for (const one of figure.querySelectorAll('svg *')) one.classList.remove(...MARKS);
  const mark = (goal: string, name: (typeof MARKS)[number]): void => {
    figure.querySelector(`[data-goal="${goal}"]`)?.classList.add(name);
  };
  if (held !== undefined) mark(`level:${held}`, 'is-here');
  for (const goal of open) mark(goal, 'is-open');
  for (const { obtain, rules } of route?.steps ?? []) {
    mark(obtain, 'is-route');
    markLine(figure, obtain.startsWith('post:') ? [`post/${obtain.slice(5)}`] : rules);
  }
}

/** Marks the line of the best rule that is drawn, and its label. */
function markLine(figure: HTMLElement, rules: readonly string[]): void {
  for (const rule of rules) {
    const anchor = document.querySelector(`[data-rule="${rule}"]`)?.id;
    if (anchor === undefined) continue;
    const line = figure.querySelector(`[data-to~="${anchor}"]:not([data-extra])`);
    if (!line) continue;
    line.classList.add('is-route');
    for (const id of line.getAttribute('data-to')?.split(' ') ?? [])
      figure.querySelector(`a[href="#${id}"]`)?.classList.add('is-route');
    return;
  }
}

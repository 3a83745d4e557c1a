import { type FilterRow } from './match-row.ts';
import { normaliseRowText } from './normalise-row-text.ts';

/** A row with the element that shows it. */
export interface ShownRow extends FilterRow {
  readonly element: HTMLElement;
}

/**
 * Collects what a filter shows and hides: the rows of one table or several, or the occupations of a tree (not its groups).
 *
 * @param target a table, drawers with a table each, a tree or a list
 */
export function collectRows(target: HTMLElement): readonly ShownRow[] {
  const lines = [...target.querySelectorAll<HTMLElement>('tbody > tr')];
  const elements =
    lines.length > 0
      ? lines
      : [...target.querySelectorAll<HTMLElement>('li')].filter((item) => item.querySelector('ul') === null);
  return elements.map((element) => ({
    element,
    data: element.dataset,
    text: normaliseRowText(element.textContent),
  }));
}

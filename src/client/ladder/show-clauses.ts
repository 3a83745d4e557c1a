import { createElement } from '../search/create-element.ts';
import type { DrawnClauses } from './find-clauses.ts';

/**
 * Shows the rules behind a part of the drawing beside it: what they say, document and article, and a link to where
 * they stand. They are copies of the list's own entries, so that drawing and list can never differ.
 *
 * @param panel where they are shown; what was there before goes
 * @param clauses the rules
 */
export function showClauses(panel: Element, { heading, entries }: DrawnClauses): void {
  const items = entries.map((entry) => {
    const item = entry.cloneNode(true) as Element;
    item.removeAttribute('id');
    const shared = entry.closest('ul')?.previousElementSibling?.querySelector('.basis');
    if (shared) item.append(shared.cloneNode(true));
    const back = createElement('a', { href: `#${entry.id}`, class: 'basis' }, ['在列表中看']);
    item.append(back);
    return item;
  });
  panel.replaceChildren(
    createElement('p', {}, [createElement('b', {}, [heading])]),
    createElement('ul', { class: 'clauses' }, items),
  );
  panel.scrollTop = 0;
}

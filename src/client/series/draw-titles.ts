import type { SeriesTitle } from '../../views/series/build-series-titles.ts';
import { createElement } from '../search/create-element.ts';

/**
 * Draws the titles a rung leads to in the list below the ladder, as `LadderClauses.astro` does: the clause of each, and
 * how sure it is.
 *
 * @param titles none draw nothing
 * @param root relative address of the site's root
 */
export function drawTitles(titles: readonly SeriesTitle[], root: string): readonly Node[] {
  if (titles.length === 0) return [];
  const items = titles.map(({ anchor, rule, text, clause, basis, source, sure, confidence, note, leadsTo }) =>
    createElement('li', { id: anchor, 'data-rule': rule }, [
      text,
      ...(leadsTo ?? []).map((link) => createElement('a', { href: root + link.address }, [link.text])),
      createElement('span', { class: 'basis' }, [
        createElement('a', { href: root + basis.address }, [clause ?? basis.text]),
        createElement('a', { class: `prov prov-${confidence}`, href: root + source }, [sure]),
      ]),
      ...(note === undefined ? [] : [createElement('small', {}, [note])]),
    ]),
  );
  return [
    createElement('p', { class: 'rung-label' }, ['由此可申报的职称']),
    createElement('ul', { class: 'clauses' }, items),
  ];
}

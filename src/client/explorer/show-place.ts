import type { NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';
import { createElement } from '../search/create-element.ts';
import type { Neighbour, NeighbourSection } from './find-neighbours.ts';
import { nameCode } from './name-code.ts';

/**
 * Says who the chosen occupation is, who its neighbours are and why, each reason with the documents it rests on: the
 * same as the drawing, for those who do not see it. Documents that several in a row rest on are named at the first.
 *
 * @param panel where it stands; what was there before goes
 * @param map for names, groups and documents
 * @param at place of the occupation
 * @param sections its neighbours by kind
 * @param root relative address of the site's root
 */
export function showPlace(
  panel: Element,
  map: NeighbourMap,
  at: number,
  sections: readonly NeighbourSection[],
  root: string,
): void {
  const place = map.places[at];
  if (place === undefined) return;
  const [id, name, , , group] = place;
  const cite = (sources: readonly number[]): HTMLElement =>
    createElement('small', {}, [
      '出处：',
      ...sources.flatMap((one, index) => {
        const [source, title] = map.sources[one] ?? ['', ''];
        const link = createElement('a', { href: `${root}sources/index.html#${source}` }, [title]);
        return index === 0 ? [link] : ['、', link];
      }),
    ]);
  const choose = ({ name: words, page, at: other }: Neighbour): HTMLElement =>
    other === undefined
      ? createElement('a', { href: root + page }, [words])
      : createElement('button', { type: 'button', 'data-place': String(other) }, [words]);
  const describe = ({ kind, heading, neighbours }: NeighbourSection): readonly HTMLElement[] => {
    const inside = map.groups[group];
    if (kind === 'group' && inside !== undefined)
      return [
        createElement('h4', {}, [
          '同属',
          createElement('a', { href: `${root}classification/${inside[0]}.html` }, [inside[1]]),
        ]),
        createElement('p', { class: 'map-choices' }, neighbours.map(choose)),
        createElement('p', {}, [cite(inside[6])]),
      ];
    return [
      createElement('h4', {}, [heading]),
      createElement(
        'ul',
        {},
        neighbours.map((one, index) => {
          const isSame = neighbours[index - 1]?.sources.join() === one.sources.join();
          return createElement('li', {}, [choose(one), one.reason, ...(isSame ? [] : [cite(one.sources)])]);
        }),
      ),
    ];
  };
  panel.replaceChildren(
    createElement('h3', {}, [createElement('a', { href: `${root}occupations/${id}.html` }, [name])]),
    createElement('p', {}, [nameCode(id)]),
    ...sections.flatMap(describe),
  );
  panel.scrollTop = 0;
}

import type { NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';
import { createElement } from '../search/create-element.ts';
import type { Neighbour } from './index-links.ts';

/**
 * Says who the chosen occupation is, who its neighbours are and why, each reason with the documents it rests on.
 *
 * @param panel where it stands; what was there before goes
 * @param at place of the occupation
 * @param neighbours its neighbours across groups
 * @param root relative address of the site's root
 */
export function showPlace(
  panel: Element,
  map: NeighbourMap,
  at: number,
  neighbours: readonly Neighbour[],
  root: string,
): void {
  const place = map.places[at];
  if (place === undefined) return;
  const [id, name, , , group, formerly] = place;
  const cite = (sources: readonly number[]): HTMLElement =>
    createElement('small', {}, [
      '出处：',
      ...sources.flatMap((one, index) => {
        const [source, title] = map.sources[one] ?? ['', ''];
        const link = createElement('a', { href: `${root}sources/index.html#${source}` }, [title]);
        return index === 0 ? [link] : ['、', link];
      }),
    ]);
  const choose = (other: number): HTMLElement =>
    createElement('button', { type: 'button', 'data-place': String(other) }, [map.places[other]?.[1] ?? '']);
  const inside = map.groups[group];
  const members = map.places.flatMap((one, index) => (one[4] === group && index !== at ? [index] : []));
  panel.replaceChildren(
    createElement('h3', {}, [createElement('a', { href: `${root}occupations/${id}.html` }, [name])]),
    createElement('p', {}, [`${id}${formerly === '' ? '' : `；更名自${formerly}`}`]),
    ...(inside === undefined
      ? []
      : [
          createElement('h4', {}, [
            '同属',
            createElement('a', { href: `${root}classification/${inside[0]}.html` }, [inside[1]]),
          ]),
          createElement('p', { class: 'map-choices' }, members.map(choose)),
          createElement('p', {}, [cite(inside[6])]),
        ]),
    ...(neighbours.length === 0
      ? []
      : [
          createElement('h4', {}, ['别处的近邻']),
          createElement(
            'ul',
            {},
            neighbours.map(({ at: other, link: [, , functions, origin, sources] }) =>
              createElement('li', {}, [
                choose(other),
                [
                  ...(functions.length === 0
                    ? []
                    : [`职业标准里都有“${functions.map((one) => map.functions[one]).join('”“')}”`]),
                  ...(origin === '' ? [] : [`同出于${origin}`]),
                ].join('；'),
                cite(sources),
              ]),
            ),
          ),
        ]),
  );
  panel.scrollTop = 0;
}

import { createDrawn } from '../../map/create-drawn.ts';
import type { FocusLayout, FocusStation } from './place-focus.ts';

/**
 * Draws an occupation among its neighbours. Every neighbour is a link to its page; the first can be reached by Tab, the
 * others by arrows.
 *
 * @param svg where it is drawn; what was there before goes
 * @param layout places of everything
 * @param name the occupation in the middle
 * @param root relative address of the site's root
 */
export function drawFocus(svg: SVGSVGElement, layout: FocusLayout, name: string, root: string): void {
  const { width, height, centre, lines, headings, stations } = layout;
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const middle = { x: centre.x + centre.width / 2, y: centre.y + centre.height / 2 + 6 };
  svg.replaceChildren(
    createDrawn('g', {}, [
      ...lines.map(({ kind, path }) => createDrawn('path', { class: `near-${kind}`, d: path })),
      createDrawn('rect', { ...centre, rx: centre.height / 2, class: 'near-centre' }),
      createDrawn('text', { ...middle, class: 'near-name', 'text-anchor': 'middle' }, [name]),
      ...headings.map(({ x, y, text }) => createDrawn('text', { x, y, class: 'near-heading' }, [text])),
      ...stations.map((station, index) => drawStation(station, index, root)),
    ]),
  );
  for (const { words, room } of [...svg.querySelectorAll('a')].flatMap((link, index) =>
    [...link.querySelectorAll('text')].map((text) => ({ words: text, room: stations[index]?.room ?? 0 })),
  ))
    shorten(words, room);
}

function drawStation(station: FocusStation, index: number, root: string): SVGAElement {
  const { x, y, textX, room, height, kind, neighbour } = station;
  const sign =
    neighbour.at === undefined
      ? createDrawn('path', { class: `near-former near-${kind}`, d: `M${x},${y - 8}l8,8l-8,8l-8,-8z` })
      : createDrawn('circle', { class: `near-${kind}`, cx: x, cy: y, r: 6 });
  const link = createDrawn(
    'a',
    {
      href: root + neighbour.page,
      tabindex: index === 0 ? 0 : -1,
      ...(neighbour.at === undefined ? {} : { 'data-place': neighbour.at }),
    },
    [
      createDrawn('rect', {
        class: 'near-hit',
        'data-extra': '',
        x: textX - 8,
        y: y - 16,
        width: room + 12,
        height: height - 2,
        rx: 4,
      }),
      sign,
      createDrawn('text', { x: textX, y: y + 5, class: 'near-label' }, [neighbour.name]),
      ...(neighbour.reason === ''
        ? []
        : [createDrawn('text', { x: textX, y: y + 25, class: 'near-reason' }, [neighbour.reason])]),
    ],
  );
  return link;
}

/** Cuts words that are too wide, and keeps them whole as a tooltip. */
function shorten(text: SVGTextElement, room: number): void {
  const whole = text.textContent;
  let length = whole.length;
  while (length > 1 && text.getComputedTextLength() > room) {
    length = Math.min(length - 1, Math.floor((length * room) / text.getComputedTextLength()));
    text.textContent = `${whole.slice(0, length)}…`;
  }
  if (length < whole.length) text.append(createDrawn('title', {}, [whole]));
}

import type { NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';
import { saveDrawing } from '../map/save-drawing.ts';
import { bindButtons } from './bind-buttons.ts';
import { bindSearchField } from './bind-search-field.ts';
import { bindWholeMap } from './canvas/bind-whole-map.ts';
import type { Choice } from './canvas/draw-map.ts';
import { findNeighbours, type NeighbourSection } from './find-neighbours.ts';
import { findPlace } from './find-place.ts';
import { bindFocus } from './focus/bind-focus.ts';
import { keepPlace, readPlace } from './place-in-address.ts';
import { readKinds } from './read-kinds.ts';
import { showPlace } from './show-place.ts';

/** What is shown: all occupations, or one among its neighbours. */
type Shown = 'map' | 'focus';

/**
 * Makes the map of occupations answer: an occupation looked for, or named in the page's address, is drawn among its
 * neighbours; one clicked on the whole map is told about beside it. Kinds of neighbours can be left out, and what is
 * seen can be saved.
 *
 * @param explorer map, search field, kinds and panel
 * @param canvas the whole map
 * @param map places, groups, links and older editions
 * @param root relative address of the site's root
 */
export function bindExplorer(
  explorer: HTMLElement,
  canvas: HTMLCanvasElement,
  map: NeighbourMap,
  root: string,
): void {
  const pen = canvas.getContext('2d', { alpha: false });
  const panel = explorer.querySelector('.map-panel');
  const field = explorer.querySelector<HTMLInputElement>('input[type=text]');
  const svg = explorer.querySelector<SVGSVGElement>('.focus-map');
  if (!pen || !panel || !field || !svg) return;
  let shown: Shown = 'map';
  let choice: Choice = { at: -1, near: new Set(), kinds: readKinds(explorer) };
  let sections: readonly NeighbourSection[] = [];
  const nameOf = (at: number): string => map.places[at]?.[1] ?? '';

  /** Shows an occupation one way or the other; -1 is none, which only the whole map can show. */
  const show = (at: number, wanted: Shown): void => {
    const kinds = readKinds(explorer);
    sections = findNeighbours(map, at).filter(({ kind }) => kinds.has(kind));
    const linked = sections
      .filter(({ kind }) => kind !== 'group')
      .flatMap(({ neighbours }) => neighbours.flatMap((one) => one.at ?? []));
    choice = { at, kinds, near: new Set(at < 0 ? [] : [at, ...linked]) };
    shown = at < 0 ? 'map' : wanted;
    explorer.dataset['shown'] = shown;
    for (const button of explorer.querySelectorAll<HTMLButtonElement>('button[data-show]')) {
      button.setAttribute('aria-pressed', String(button.dataset['show'] === shown));
      button.disabled = button.dataset['show'] === 'focus' && at < 0;
    }
    if (at >= 0) showPlace(panel, map, at, sections, root);
    focus.redraw();
    whole.redraw();
  };
  /** Shows an occupation somebody chose, in the middle, and keeps it in the address. */
  const choose = (at: number, wanted: Shown): void => {
    show(at, wanted);
    keepPlace(map.places[at]?.[0], shown === 'map');
    if (shown === 'map') whole.centre(at);
  };
  const whole = bindWholeMap(canvas, pen, map, {
    choice: () => choice,
    choose: (at) => {
      show(at, 'map');
      keepPlace(map.places[at]?.[0], true);
    },
    open: (at) => {
      location.assign(`${root}occupations/${map.places[at]?.[0] ?? 'index'}.html`);
    },
  });
  const focus = bindFocus(
    svg,
    {
      subject: () => (shown === 'map' ? undefined : { name: nameOf(choice.at), sections }),
      choose: (at) => {
        choose(at, 'focus');
      },
      leave: () => {
        choose(choice.at, 'map');
        canvas.focus({ preventScroll: true });
      },
    },
    root,
  );
  bindButtons(explorer, {
    panZoom: whole.panZoom,
    show: (wanted) => {
      choose(choice.at, wanted);
    },
    save: (format) => {
      const title = shown === 'map' ? '职业地图' : `${nameOf(choice.at)}的近邻`;
      const text = (shown === 'map' ? whole : focus).write(title);
      saveDrawing(text, title, format).catch(() => {
        panel.replaceChildren('这个浏览器存不了图片；可以打印本页。');
      });
    },
    choose: (at) => {
      choose(at, shown);
    },
  });
  bindSearchField(field, map, (at) => {
    if (at >= 0) choose(at, 'focus');
    else panel.replaceChildren(`没有名称或编码像“${field.value}”的职业；可以只写名称的一部分再按回车。`);
  });
  explorer.querySelector('fieldset')?.addEventListener('change', () => {
    show(choice.at, shown);
  });
  const arrive = (): void => {
    const { id, isWhole } = readPlace(location);
    const at = findPlace(map, id, false);
    if (at < 0) return;
    choose(at, isWhole ? 'map' : 'focus');
    explorer.scrollIntoView({ behavior: 'instant' });
  };
  addEventListener('hashchange', arrive);
  arrive();
}

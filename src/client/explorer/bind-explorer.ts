import type { NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';
import { saveDrawing } from '../map/save-drawing.ts';
import { serialiseDrawing } from '../map/serialise-drawing.ts';
import { createElement } from '../search/create-element.ts';
import { bindWholeMap } from './canvas/bind-whole-map.ts';
import type { Choice } from './canvas/draw-map.ts';
import { findNeighbours, type NeighbourKind, type NeighbourSection } from './find-neighbours.ts';
import { findPlace } from './find-place.ts';
import { bindFocusKeys } from './focus/bind-focus-keys.ts';
import { drawFocus } from './focus/draw-focus.ts';
import { placeFocus } from './focus/place-focus.ts';
import { nameCode } from './name-code.ts';
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
  let choice: Choice = { at: -1, near: new Set(), kinds: readKinds(explorer) };
  const nameOf = (at: number): string => map.places[at]?.[1] ?? '';
  const neighbours = (): readonly NeighbourSection[] =>
    findNeighbours(map, choice.at).filter(({ kind }) => choice.kinds.has(kind));
  const shown = (): Shown => (explorer.dataset['shown'] === 'focus' ? 'focus' : 'map');
  const drawNear = (): void => {
    const frame = svg.parentElement?.clientWidth ?? 0;
    if (choice.at < 0 || shown() !== 'focus' || frame === 0) return;
    const name = nameOf(choice.at);
    drawFocus(svg, placeFocus(name, neighbours(), frame), name, root);
  };
  const show = (wanted: Shown): void => {
    explorer.dataset['shown'] = choice.at < 0 ? 'map' : wanted;
    for (const button of explorer.querySelectorAll<HTMLButtonElement>('button[data-show]')) {
      button.setAttribute('aria-pressed', String(button.dataset['show'] === shown()));
      button.disabled = button.dataset['show'] === 'focus' && choice.at < 0;
    }
    drawNear();
    whole.redraw();
  };
  const choose = (at: number, kinds: ReadonlySet<NeighbourKind> = choice.kinds): void => {
    const near = findNeighbours(map, at)
      .filter(({ kind }) => kind !== 'group' && kinds.has(kind))
      .flatMap((section) => section.neighbours.flatMap((one) => one.at ?? []));
    choice = { at, kinds, near: new Set(at < 0 ? [] : [at, ...near]) };
    if (at >= 0) showPlace(panel, map, at, neighbours(), root);
    keepPlace(map.places[at]?.[0], shown() === 'map');
    show(shown());
  };
  const goTo = (at: number, wanted: Shown): void => {
    if (at < 0) return;
    choose(at);
    show(wanted);
    keepPlace(map.places[at]?.[0], wanted === 'map');
    if (wanted === 'map') whole.centre(at);
  };
  const whole = bindWholeMap(canvas, pen, map, {
    choice: () => choice,
    choose,
    open: (at) => {
      location.assign(`${root}occupations/${map.places[at]?.[0] ?? 'index'}.html`);
    },
  });
  bindFocusKeys(
    svg,
    (at) => {
      goTo(at, 'focus');
    },
    () => {
      goTo(choice.at, 'map');
      canvas.focus({ preventScroll: true });
    },
  );
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    const title = shown() === 'map' ? '职业地图' : `${nameOf(choice.at)}的近邻`;
    await saveDrawing(shown() === 'map' ? whole.write(title) : serialiseDrawing(svg, title), title, format);
  };
  explorer.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, detail } = event;
    const part =
      target instanceof Element ? target.closest<HTMLElement | SVGAElement>('button, svg a') : null;
    if (!part) return;
    const { tool, place, show: wanted } = part.dataset;
    if (tool === 'in') whole.panZoom.zoomBy(1.6);
    else if (tool === 'out') whole.panZoom.zoomBy(1 / 1.6);
    else if (tool === 'fit') whole.panZoom.fit();
    else if (tool === 'svg' || tool === 'png')
      save(tool).catch(() => {
        panel.replaceChildren('这个浏览器存不了图片；可以打印本页。');
      });
    else if (wanted !== undefined) goTo(choice.at, wanted === 'focus' ? 'focus' : 'map');
    // On a link of the drawing Enter and clicks for a new tab lead to the page, as everywhere.
    else if (
      place !== undefined &&
      !(ctrlKey || metaKey || shiftKey) &&
      (detail > 0 || part.matches('button'))
    ) {
      event.preventDefault();
      goTo(Number(place), shown());
    }
  });
  explorer.addEventListener('change', ({ target }) => {
    if (target !== field) choose(choice.at, readKinds(explorer));
  });
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Enter' || isComposing) return;
    const at = findPlace(map, field.value, true);
    if (at < 0)
      panel.replaceChildren(`没有名称或编码像“${field.value}”的职业；可以只写名称的一部分再按回车。`);
    goTo(at, 'focus');
  });
  field.addEventListener('input', () => {
    goTo(findPlace(map, field.value, false), 'focus');
  });
  explorer
    .querySelector('datalist')
    ?.append(
      ...map.places.map(([id, name]) => createElement('option', { value: `${name} ${nameCode(id)}` })),
    );
  new ResizeObserver(drawNear).observe(explorer);
  const arrive = (): void => {
    const { id, isWhole } = readPlace(location);
    const at = findPlace(map, id, false);
    goTo(at, isWhole ? 'map' : 'focus');
    if (at >= 0) explorer.scrollIntoView({ behavior: 'instant' });
  };
  addEventListener('hashchange', arrive);
  show('map');
  arrive();
}

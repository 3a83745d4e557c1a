import type { NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';
import { bindPanZoom } from '../map/bind-pan-zoom.ts';
import { findOccupation } from '../pathway/find-occupation.ts';
import { createElement } from '../search/create-element.ts';
import { bindExplorerKeys } from './bind-explorer-keys.ts';
import { type Choice, drawMap } from './draw-map.ts';
import { indexLinks } from './index-links.ts';
import { readColours } from './read-colours.ts';
import { showPlace } from './show-place.ts';
import { buildViewPort, type ViewPort } from './view-port.ts';

/** Greatest magnification: an occupation is then as large as a coin. */
const MOST = 24;
/** Magnification at which an occupation looked for is shown at least. */
const CLOSE = 9;
/** Fine screens get at most this many pixels a side. */
const FINEST = 2;

/**
 * Makes the map of occupations answer: dragged, pinched and wheeled, walked by arrows, searched by name; a click shows
 * an occupation's neighbours and why they are. What is chosen stands in the page's address.
 *
 * @param explorer map, search field and panel
 * @param canvas the map
 * @param map places, groups and links
 * @param root relative address of the site's root
 */
export function bindExplorer(
  explorer: HTMLElement,
  canvas: HTMLCanvasElement,
  map: NeighbourMap,
  root: string,
): void {
  const pen = canvas.getContext('2d', { alpha: true });
  const panel = explorer.querySelector('.map-panel');
  const field = explorer.querySelector('input');
  if (!pen || !panel || !field) return;
  const links = indexLinks(map);
  let colours = readColours(canvas);
  let choice: Choice = { at: -1, near: new Set() };
  let waiting = false;
  const view = (): ViewPort => {
    const { clientWidth: width, clientHeight: height } = canvas;
    return buildViewPort(map.size, [width, height], panZoom.current());
  };
  const draw = (): void => {
    waiting = false;
    canvas.dataset['labels'] = String(drawMap(pen, map, view(), colours, choice));
  };
  const redraw = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  };
  const panZoom = bindPanZoom(canvas, {
    most: MOST,
    takesWheel: ({ ctrlKey }) => ctrlKey || document.activeElement === canvas,
    onChange: redraw,
  });
  const resize = (): void => {
    const fineness = Math.min(devicePixelRatio, FINEST);
    canvas.width = canvas.clientWidth * fineness;
    canvas.height = canvas.clientHeight * fineness;
    pen.setTransform(fineness, 0, 0, fineness, 0, 0);
    panZoom.set(panZoom.current());
  };
  const choose = (at: number, goThere: boolean): void => {
    const place = map.places[at];
    choice = { at, near: new Set(at < 0 ? [] : [at, ...(links.get(at) ?? []).map((one) => one.at)]) };
    if (place) {
      showPlace(panel, map, at, links.get(at) ?? [], root);
      keep(place[0]);
      if (goThere) centre(place[2], place[3]);
    }
    redraw();
  };
  const centre = (x: number, y: number): void => {
    const k = Math.max(panZoom.current().k, CLOSE);
    const whole = buildViewPort(map.size, [canvas.clientWidth, canvas.clientHeight], { x: 0, y: 0, k });
    panZoom.set({ x: canvas.clientWidth / 2 - whole.toX(x), y: canvas.clientHeight / 2 - whole.toY(y), k });
  };
  canvas.addEventListener('click', ({ offsetX, offsetY }) => {
    const seen = view();
    const reach = Math.max(map.radius * seen.scale, 12);
    let best = -1;
    let least = reach;
    map.places.forEach(([, , x, y], at) => {
      const distance = Math.hypot(seen.toX(x) - offsetX, seen.toY(y) - offsetY);
      if (distance > least) return;
      least = distance;
      best = at;
    });
    if (best >= 0) choose(best, false);
  });
  panel.addEventListener('click', ({ target }) => {
    const other = target instanceof HTMLElement ? target.closest('button')?.dataset['place'] : undefined;
    if (other === undefined) return;
    choose(Number(other), true);
    canvas.focus({ preventScroll: true });
  });
  explorer.addEventListener('click', ({ target }) => {
    const tool = target instanceof Element ? target.closest('button')?.dataset['tool'] : undefined;
    if (tool === 'in') panZoom.zoomBy(1.6);
    if (tool === 'out') panZoom.zoomBy(1 / 1.6);
    if (tool === 'fit') panZoom.fit();
  });
  const names = { occupations: Object.fromEntries(map.places.map(([id, name]) => [id, { name }])) };
  const find = (typed: string): void => {
    const id = findOccupation(typed, names);
    const at = map.places.findIndex((place) => place[0] === id);
    if (at >= 0) choose(at, true);
  };
  explorer
    .querySelector('datalist')
    ?.append(...map.places.map(([id, name]) => createElement('option', { value: `${name} ${id}` })));
  field.addEventListener('input', () => {
    find(field.value);
  });
  bindExplorerKeys(canvas, map, panZoom, { view, chosen: () => choice.at, choose, root });
  const repaint = (): void => {
    colours = readColours(canvas);
    redraw();
  };
  new ResizeObserver(resize).observe(canvas);
  new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
  resize();
  const arrive = (): void => {
    const { hash, search } = location;
    find(new URLSearchParams(hash.includes('=') ? hash.slice(1) : search).get('occupation') ?? '');
  };
  addEventListener('hashchange', arrive);
  arrive();
}

/** Keeps what is chosen in the address, so that it can be sent to somebody. */
function keep(id: string): void {
  try {
    history.replaceState(null, '', `#occupation=${id}`);
  } catch {
    // Some browsers bar this for files: the map works, the address just does not hold it.
  }
}

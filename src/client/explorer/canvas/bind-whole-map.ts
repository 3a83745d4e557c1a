import type { NeighbourMap } from '../../../views/neighbourhood/neighbour-map.ts';
import { bindPanZoom, type PanZoom } from '../../map/bind-pan-zoom.ts';
import { bindExplorerKeys } from './bind-explorer-keys.ts';
import { type Choice, drawMap } from './draw-map.ts';
import { findPlaceAt } from './find-place-at.ts';
import { readColours } from './read-colours.ts';
import { buildViewPort, type ViewPort } from './view-port.ts';
import { writeSvg } from './write-svg.ts';

/** Greatest magnification: an occupation is then as large as a coin. */
const MOST = 24;
/** Magnification at which an occupation looked for is shown at least. */
const CLOSE = 9;
/** Fine screens get at most this many pixels a side. */
const FINEST = 2;
/** Milliseconds after the last movement until a fine screen gets all its pixels: while it moves, one a side will do. */
const SETTLED = 150;

/** What the whole map asks and tells. */
export interface WholeMapTargets {
  readonly choice: () => Choice;
  /** Somebody chose an occupation on the map; -1 lets go. */
  readonly choose: (at: number) => void;
  readonly open: (at: number) => void;
}

/** The whole map, for those around it. */
export interface WholeMap {
  readonly panZoom: PanZoom;
  /** Draws it with the next frame. */
  readonly redraw: () => void;
  /** Brings an occupation into the middle, large enough to read. */
  readonly centre: (at: number) => void;
  /** What is seen of it, as an SVG file. */
  readonly write: (title: string) => string;
}

/**
 * Draws the map of all occupations on a canvas and makes it answer: dragged, pinched and wheeled, walked by arrows; a
 * click chooses. It follows the size of its place and the colours of the page.
 */
export function bindWholeMap(
  canvas: HTMLCanvasElement,
  pen: CanvasRenderingContext2D,
  map: NeighbourMap,
  { choice, choose, open }: WholeMapTargets,
): WholeMap {
  let colours = readColours(canvas);
  let waiting = false;
  let fineness = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const size = (): readonly [number, number] => [canvas.clientWidth, canvas.clientHeight];
  const view = (): ViewPort => buildViewPort(map.size, size(), panZoom.current());
  const redraw = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const [width, height] = size();
      if (width === 0) return;
      // Giving a canvas its size wipes it, even if it is the same.
      if (canvas.width !== Math.round(width * fineness)) canvas.width = Math.round(width * fineness);
      if (canvas.height !== Math.round(height * fineness)) canvas.height = Math.round(height * fineness);
      pen.setTransform(fineness, 0, 0, fineness, 0, 0);
      canvas.dataset['labels'] = String(drawMap(pen, map, view(), colours, choice()));
    });
  };
  const panZoom = bindPanZoom(canvas, {
    most: MOST,
    takesWheel: ({ ctrlKey }) => ctrlKey || document.activeElement === canvas,
    onChange: () => {
      fineness = 1;
      clearTimeout(settling);
      settling = setTimeout(settle, SETTLED);
      redraw();
    },
  });
  const settle = (): void => {
    fineness = Math.min(devicePixelRatio, FINEST);
    redraw();
  };
  const resize = (): void => {
    if (canvas.clientWidth === 0) return;
    panZoom.set(panZoom.current());
    settle();
  };
  const centre = (at: number): void => {
    const place = map.places[at];
    const [width, height] = size();
    if (place === undefined || width === 0) return;
    const k = Math.max(panZoom.current().k, CLOSE);
    const whole = buildViewPort(map.size, [width, height], { x: 0, y: 0, k });
    panZoom.set({ x: width / 2 - whole.toX(place[2]), y: height / 2 - whole.toY(place[3]), k });
  };
  canvas.addEventListener('click', ({ offsetX, offsetY }) => {
    const at = findPlaceAt(map, view(), offsetX, offsetY);
    if (at >= 0) choose(at);
  });
  bindExplorerKeys(canvas, map, panZoom, {
    view,
    chosen: () => choice().at,
    choose: (at) => {
      choose(at);
      centre(at);
    },
    open,
  });
  const repaint = (): void => {
    colours = readColours(canvas);
    redraw();
  };
  new ResizeObserver(resize).observe(canvas);
  new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', repaint);
  resize();
  return {
    panZoom,
    redraw,
    centre,
    write: (title) =>
      writeSvg(size(), colours.paper, title, (writer) => {
        drawMap(writer, map, view(), colours, choice());
      }),
  };
}

import type { PanZoom } from '../map/bind-pan-zoom.ts';
import { findInDirection, type Spot } from '../map/find-in-direction.ts';

/** How far an arrow with Shift moves the drawing, in pixels. */
const STEP = 40;

/**
 * Lets the keyboard walk the drawing: arrows go from label to label, Home and End to the lowest and highest stop,
 * `+`, `-` and `0` magnify and fit, arrows with Shift move what is magnified, Escape leaves.
 *
 * @param svg the drawing; it takes the focus first
 * @param panZoom moves it
 */
export function bindLadderKeys(svg: SVGSVGElement, panZoom: PanZoom): void {
  const spot = (link: SVGAElement): Spot => {
    const { left, top, width, height } = link.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const enter = (link: SVGAElement | undefined): void => {
    link?.focus({ preventScroll: true });
    if (link) reveal(svg, link, panZoom);
    link?.scrollIntoView({ block: 'nearest' });
  };
  svg.addEventListener('keydown', (event) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    // Which labels there are changes with the series of titles chosen.
    const links = [...svg.querySelectorAll<SVGAElement>('a:not(.is-off)')];
    const stops = links.filter((link) => link.querySelector('.map-t-stop') !== null);
    const here = links.find((link) => link === document.activeElement);
    const places = links.map(spot);
    const from = here && places[links.indexOf(here)];
    if (key === '+' || key === '=') panZoom.zoomBy(1.5);
    else if (key === '-') panZoom.zoomBy(1 / 1.5);
    else if (key === '0') panZoom.fit();
    else if (key === 'Home') enter(stops[stops.length - 1]);
    else if (key === 'End') enter(stops[0]);
    else if (key === 'Escape' && here) svg.focus();
    else if (!key.startsWith('Arrow')) return;
    else if (shiftKey) {
      panZoom.panBy(
        { ArrowLeft: STEP, ArrowRight: -STEP }[key] ?? 0,
        { ArrowUp: STEP, ArrowDown: -STEP }[key] ?? 0,
      );
    } else if (here === undefined || from === undefined) enter(stops[stops.length - 1]);
    else enter(links[findInDirection(from, places, key) ?? links.indexOf(here)]);
    event.preventDefault();
  });
}

/** Moves the drawing until a label is in sight. */
function reveal(svg: SVGSVGElement, link: SVGAElement, panZoom: PanZoom): void {
  const frame = svg.getBoundingClientRect();
  const box = link.getBoundingClientRect();
  const over = (low: number, high: number, from: number, to: number): number =>
    low < from ? from - low : high > to ? to - high : 0;
  const dx = over(box.left, box.right, frame.left, frame.right);
  const dy = over(box.top, box.bottom, frame.top, frame.bottom);
  if (dx !== 0 || dy !== 0) panZoom.panBy(dx, dy);
}

import type { NeighbourMap } from '../../../views/neighbourhood/neighbour-map.ts';
import type { PanZoom } from '../../map/bind-pan-zoom.ts';
import { findInDirection } from '../../map/find-in-direction.ts';
import type { ViewPort } from './view-port.ts';

/** How far an arrow with Shift moves the map, in pixels. */
const STEP = 60;

/** What the keys act on. */
export interface KeyTargets {
  readonly view: () => ViewPort;
  /** Place chosen now; -1 for none. */
  readonly chosen: () => number;
  /** Chooses a place and goes there; -1 lets go. */
  readonly choose: (at: number) => void;
  /** Opens the page of a place. */
  readonly open: (at: number) => void;
}

/**
 * Lets the keyboard walk the map: arrows go from occupation to occupation, Enter opens the page, `+`, `-` and `0`
 * magnify and fit, arrows with Shift move the map, Escape lets go.
 */
export function bindExplorerKeys(
  canvas: HTMLCanvasElement,
  map: NeighbourMap,
  panZoom: PanZoom,
  { view, chosen, choose, open }: KeyTargets,
): void {
  canvas.addEventListener('keydown', (event) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const here = map.places[chosen()];
    if (key === '+' || key === '=') panZoom.zoomBy(1.6);
    else if (key === '-') panZoom.zoomBy(1 / 1.6);
    else if (key === '0') panZoom.fit();
    else if (key === 'Escape') choose(-1);
    else if (key === 'Enter' && here) open(chosen());
    else if (!key.startsWith('Arrow')) return;
    else if (shiftKey)
      panZoom.panBy(
        { ArrowLeft: STEP, ArrowRight: -STEP }[key] ?? 0,
        { ArrowUp: STEP, ArrowDown: -STEP }[key] ?? 0,
      );
    else {
      const seen = view();
      const at = (x: number, y: number): { readonly x: number; readonly y: number } => ({
        x: seen.toX(x),
        y: seen.toY(y),
      });
      const from = here ? at(here[2], here[3]) : { x: seen.width / 2, y: seen.height / 2 };
      const next = findInDirection(
        from,
        map.places.map(([, , x, y]) => at(x, y)),
        key,
      );
      if (next !== undefined) choose(next);
    }
    event.preventDefault();
  });
}

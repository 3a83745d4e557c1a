import { followPointers } from './follow-pointers.ts';
import { clampTransform, type MapTransform, WHOLE_MAP, zoomAt } from './move-transform.ts';

/** How a map is moved, and what to do then. */
export interface PanZoomOptions {
  /** Greatest magnification. */
  readonly most: number;
  /** Whether a wheel over the map is meant for it rather than for the page. */
  readonly takesWheel: (event: WheelEvent) => boolean;
  /** Draws the map anew; lengths in CSS pixels of the element. */
  readonly onChange: (transform: MapTransform) => void;
}

/** Moves a map from a script: buttons, keys, a search. */
export interface PanZoom {
  readonly current: () => MapTransform;
  readonly set: (transform: MapTransform) => void;
  /** Magnifies around the middle. */
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  readonly fit: () => void;
}

/** How much two taps magnify. */
const TAP_ZOOM = 2;

/**
 * Lets a map be dragged, pinched, tapped twice and wheeled. The whole map fills the element at magnification 1, which
 * is the least; it can never be dragged out of sight. While nothing is magnified, one finger scrolls the page as
 * everywhere; a wheel that can change nothing scrolls it too. Nothing is animated, so that reduced motion has nothing
 * to reduce.
 *
 * @param element the map
 * @param options limits, and what to do on every change
 */
export function bindPanZoom(element: HTMLElement | SVGSVGElement, options: PanZoomOptions): PanZoom {
  let transform = WHOLE_MAP;
  const size = (): readonly [number, number] => {
    const { width, height } = element.getBoundingClientRect();
    return [width, height];
  };
  const set = (next: MapTransform): void => {
    transform = clampTransform(next, size(), options.most);
    element.classList.toggle('is-zoomed', transform.k > 1);
    options.onChange(transform);
  };
  const panBy = (dx: number, dy: number): readonly [number, number] => {
    const { x, y, k } = transform;
    set({ x: x + dx, y: y + dy, k });
    return [x + dx - transform.x, y + dy - transform.y];
  };
  const fit = (): void => {
    set(WHOLE_MAP);
  };
  const zoom = (factor: number, [clientX, clientY]: readonly [number, number]): void => {
    const { left, top } = element.getBoundingClientRect();
    set(zoomAt(transform, factor, [clientX - left, clientY - top]));
  };
  followPointers(element as HTMLElement, {
    pan: panBy,
    zoom,
    tapTwice: (at) => {
      if (transform.k < options.most) zoom(TAP_ZOOM, at);
      else fit();
    },
  });
  (element as HTMLElement).addEventListener(
    'wheel',
    (event) => {
      if (!options.takesWheel(event)) return;
      const before = transform.k;
      const step = event.deltaMode === 1 ? 0.05 : 0.002;
      zoom(2 ** (-event.deltaY * step), [event.clientX, event.clientY]);
      if (event.ctrlKey || transform.k !== before) event.preventDefault();
    },
    { passive: false },
  );
  return {
    current: () => transform,
    set,
    zoomBy: (factor) => {
      const [width, height] = size();
      set(zoomAt(transform, factor, [width / 2, height / 2]));
    },
    panBy: (dx, dy) => void panBy(dx, dy),
    fit,
  };
}

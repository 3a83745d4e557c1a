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

/** Pixels a pointer must move before it pans rather than clicks. */
const DRAG = 4;

/**
 * Lets a map be dragged, pinched and wheeled. The whole map fills the element at magnification 1, which is the least;
 * it can never be dragged out of sight. While nothing is magnified, one finger scrolls the page as everywhere. Nothing
 * is animated, so that reduced motion has nothing to reduce.
 *
 * @param element the map
 * @param options limits, and what to do on every change
 */
export function bindPanZoom(element: HTMLElement | SVGSVGElement, options: PanZoomOptions): PanZoom {
  let transform = WHOLE_MAP;
  let dragged = false;
  const pointers = new Map<number, readonly [x: number, y: number]>();
  const size = (): readonly [number, number] => {
    const { width, height } = element.getBoundingClientRect();
    return [width, height];
  };
  const set = (next: MapTransform): void => {
    transform = clampTransform(next, size(), options.most);
    element.classList.toggle('is-zoomed', transform.k > 1);
    options.onChange(transform);
  };
  const spot = ({ clientX, clientY }: MouseEvent): readonly [number, number] => {
    const { left, top } = element.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (pointers.size === 0) dragged = false;
    pointers.set(event.pointerId, spot(event));
  };
  const onMove = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = spot(event);
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    if (!dragged && Math.hypot(dx, dy) < DRAG) return;
    if (!dragged) element.setPointerCapture(event.pointerId);
    dragged = true;
    pointers.set(event.pointerId, now);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) {
      set({ x: transform.x + dx, y: transform.y + dy, k: transform.k });
      return;
    }
    const reach = (from: readonly [number, number]): number =>
      Math.hypot(from[0] - other[0], from[1] - other[1]);
    set(zoomAt(transform, reach(now) / Math.max(reach(before), 1), other));
  };
  const onEnd = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };
  const listen = element as HTMLElement;
  listen.addEventListener('pointerdown', onDown);
  listen.addEventListener('pointermove', onMove);
  for (const type of ['pointerup', 'pointercancel'] as const) listen.addEventListener(type, onEnd);
  listen.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });
  // A drag that ends on a link is no click on it.
  listen.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  listen.addEventListener(
    'wheel',
    (event) => {
      if (!options.takesWheel(event)) return;
      event.preventDefault();
      const step = event.deltaMode === 1 ? 0.05 : 0.002;
      set(zoomAt(transform, 2 ** (-event.deltaY * step), spot(event)));
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
    panBy: (dx, dy) => {
      set({ x: transform.x + dx, y: transform.y + dy, k: transform.k });
    },
    fit: () => {
      set(WHOLE_MAP);
    },
  };
}

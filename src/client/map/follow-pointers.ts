/** A point on the screen, in CSS pixels of the window. */
export type ScreenSpot = readonly [x: number, y: number];

/** What fingers and mice may do to a map. */
export interface PointerMoves {
  /**
   * Moves it.
   *
   * @returns how far it could not follow, because its edge is reached
   */
  readonly pan: (dx: number, dy: number) => ScreenSpot;
  /** Magnifies it around a point. */
  readonly zoom: (factor: number, around: ScreenSpot) => void;
  /** Answers two taps or clicks at one place. */
  readonly tapTwice: (at: ScreenSpot) => void;
}

/** Pixels a pointer must move before it pans rather than clicks. */
const DRAG = 4;
/** Milliseconds and pixels within which two taps are one. */
const TWICE = { within: 350, near: 30 } as const;

/**
 * Follows pointers on a map: one drags it, two pinch it, two quick taps magnify. Where the map has reached its edge
 * and a finger goes on, the page scrolls, so that nobody is caught on a map. A drag that ends on a link is no click.
 *
 * @param element the map
 * @param moves what to do
 */
export function followPointers(element: HTMLElement, { pan, zoom, tapTwice }: PointerMoves): void {
  const pointers = new Map<number, ScreenSpot>();
  let dragged = false;
  let tapped: { readonly at: ScreenSpot; readonly time: number } | undefined;
  const apart = (one: ScreenSpot, other: ScreenSpot): number =>
    Math.hypot(one[0] - other[0], one[1] - other[1]);
  element.addEventListener('pointerdown', ({ button, pointerId, clientX, clientY }) => {
    if (button !== 0) return;
    if (pointers.size === 0) dragged = false;
    pointers.set(pointerId, [clientX, clientY]);
  });
  element.addEventListener('pointermove', ({ pointerId, pointerType, clientX, clientY }) => {
    const before = pointers.get(pointerId);
    if (before === undefined) return;
    const now: ScreenSpot = [clientX, clientY];
    if (!dragged && apart(now, before) < DRAG) return;
    if (!element.hasPointerCapture(pointerId)) element.setPointerCapture(pointerId);
    dragged = true;
    pointers.set(pointerId, now);
    const other = [...pointers].find(([id]) => id !== pointerId)?.[1];
    if (other !== undefined) {
      zoom(apart(now, other) / Math.max(apart(before, other), 1), other);
      return;
    }
    const [, left] = pan(now[0] - before[0], now[1] - before[1]);
    if (pointerType === 'touch' && left !== 0) scrollBy({ top: -left, behavior: 'instant' });
  });
  element.addEventListener('pointerup', ({ pointerId, clientX, clientY, timeStamp }) => {
    pointers.delete(pointerId);
    const at: ScreenSpot = [clientX, clientY];
    const isSecond =
      tapped !== undefined && timeStamp - tapped.time < TWICE.within && apart(at, tapped.at) < TWICE.near;
    tapped = dragged || isSecond ? undefined : { at, time: timeStamp };
    if (isSecond && !dragged) tapTwice(at);
  });
  element.addEventListener('pointercancel', ({ pointerId }) => {
    pointers.delete(pointerId);
  });
  // Without this a browser may take two fingers for its own scrolling.
  element.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    },
    { passive: false },
  );
  element.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });
  element.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

/** How a map lies in its element: magnified `k` times, then moved by `x` and `y` pixels. */
export interface MapTransform {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The map as a whole, filling its element. */
export const WHOLE_MAP: MapTransform = { x: 0, y: 0, k: 1 };

/**
 * Magnifies around a point that stays where it is.
 *
 * @param transform how the map lies now
 * @param factor how much larger it becomes
 * @param spot the point, in pixels of the element
 */
export function zoomAt(
  { x, y, k }: MapTransform,
  factor: number,
  spot: readonly [x: number, y: number],
): MapTransform {
  return {
    x: spot[0] - (spot[0] - x) * factor,
    y: spot[1] - (spot[1] - y) * factor,
    k: k * factor,
  };
}

/**
 * Keeps a map in sight: never smaller than its element, never dragged off it, never larger than allowed.
 *
 * @param transform how the map is meant to lie
 * @param size width and height of the element, which the map fills at magnification 1
 * @param most greatest magnification; where it is cut, the middle stays in the middle
 */
export function clampTransform(
  transform: MapTransform,
  [width, height]: readonly [number, number],
  most: number,
): MapTransform {
  const scale = Math.min(Math.max(transform.k, 1), most);
  const { x, y } = zoomAt(transform, scale / transform.k, [width / 2, height / 2]);
  const keep = (offset: number, length: number): number =>
    Math.min(0, Math.max(length * (1 - scale), offset));
  return { x: keep(x, width), y: keep(y, height), k: scale };
}

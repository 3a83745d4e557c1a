import type { MapTransform } from '../../map/move-transform.ts';

/** What part of the map is seen, and how large. */
export interface ViewPort {
  readonly width: number;
  readonly height: number;
  /** Pixels a map unit has. */
  readonly scale: number;
  readonly toX: (x: number) => number;
  readonly toY: (y: number) => number;
  /** Whether any of a circle is seen; lengths in map units. */
  readonly sees: (x: number, y: number, radius: number) => boolean;
}

/**
 * Works out what part of a square map an element shows. At magnification 1 the whole square stands in its middle.
 *
 * @param side of the square, in map units
 * @param size width and height of the element in pixels
 * @param transform how the map lies
 */
export function buildViewPort(
  side: number,
  [width, height]: readonly [number, number],
  transform: MapTransform,
): ViewPort {
  const unit = Math.min(width, height) / side;
  const scale = unit * transform.k;
  const left = transform.x + ((width - side * unit) / 2) * transform.k;
  const top = transform.y + ((height - side * unit) / 2) * transform.k;
  return {
    width,
    height,
    scale,
    toX: (x) => left + x * scale,
    toY: (y) => top + y * scale,
    sees: (x, y, radius) => {
      const [atX, atY, reach] = [left + x * scale, top + y * scale, radius * scale];
      return atX + reach > 0 && atX - reach < width && atY + reach > 0 && atY - reach < height;
    },
  };
}

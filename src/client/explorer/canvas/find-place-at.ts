import type { NeighbourMap } from '../../../views/neighbourhood/neighbour-map.ts';
import type { ViewPort } from './view-port.ts';

/** A finger hits what is this near, in pixels. */
const REACH = 12;

/**
 * Finds the occupation at a point of the map as it is seen.
 *
 * @param x pixels from its left
 * @param y pixels from its top
 * @returns the nearest place within reach, or -1
 */
export function findPlaceAt(map: NeighbourMap, view: ViewPort, x: number, y: number): number {
  let best = -1;
  let least = Math.max(map.radius * view.scale, REACH);
  map.places.forEach(([, , atX, atY], at) => {
    const distance = Math.hypot(view.toX(atX) - x, view.toY(atY) - y);
    if (distance > least) return;
    least = distance;
    best = at;
  });
  return best;
}

import type { MapPen } from './map-pen.ts';
import type { ViewPort } from './view-port.ts';

/** How many circles are drawn at once: one path of all of them takes a browser twice as long, one path each as well. */
const AT_ONCE = 50;

/**
 * Draws circles that are in view, with the pen's colours.
 *
 * @param circles middle and radius in map units, neighbours in the list being neighbours on the map
 * @param ways whether they are filled, outlined or both
 */
export function drawCircles(
  pen: MapPen,
  view: ViewPort,
  circles: readonly (readonly [x: number, y: number, radius: number])[],
  ways: readonly ('fill' | 'stroke')[],
): void {
  const seen = circles.filter(([x, y, radius]) => view.sees(x, y, radius));
  for (let start = 0; start < seen.length; start += AT_ONCE) {
    pen.beginPath();
    for (const [x, y, radius] of seen.slice(start, start + AT_ONCE)) {
      const reach = Math.max(radius * view.scale, 1);
      pen.moveTo(view.toX(x) + reach, view.toY(y));
      pen.arc(view.toX(x), view.toY(y), reach, 0, 2 * Math.PI);
    }
    for (const way of ways) pen[way]();
  }
}

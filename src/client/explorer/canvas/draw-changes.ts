import type { MapChange, NeighbourMap } from '../../../views/neighbourhood/neighbour-map.ts';
import type { NeighbourKind } from '../find-neighbours.ts';
import type { MapPen } from './map-pen.ts';
import type { MapColours } from './read-colours.ts';
import type { ViewPort } from './view-port.ts';

/** How a change between editions is drawn, so that it is told apart without colour; the legend says the same. */
const DASHES: Readonly<Record<MapChange, readonly number[]>> = {
  split: [7, 3],
  merged: [7, 3, 2, 3],
  renamed: [2, 3],
};

/** Radius in pixels from which an occupation has room for the sign of what it was before. */
const SIGNED_FROM = 5;

/**
 * Draws what was renamed, merged or split as a small diamond, with a line to each occupation it became; nothing where
 * the map is seen from too far.
 *
 * @param kinds which changes are drawn
 */
export function drawChanges(
  pen: MapPen,
  map: NeighbourMap,
  view: ViewPort,
  colours: MapColours,
  kinds: ReadonlySet<NeighbourKind>,
): void {
  if (map.radius * view.scale < SIGNED_FROM) return;
  const reach = Math.min(Math.max(map.radius * view.scale * 0.22, 3), 9);
  pen.strokeStyle = colours.changed;
  pen.lineWidth = 1.75;
  for (const kind of ['split', 'merged', 'renamed'] as const) {
    if (!kinds.has(kind)) continue;
    const signs: (readonly [number, number])[] = [];
    pen.beginPath();
    for (const [former, place, change] of map.descents) {
      const [from, to] = [map.formers[former], map.places[place]];
      if (change !== kind || !from || !to || !view.sees(from[3], from[4], map.radius * 6)) continue;
      const [x, y] = [view.toX(from[3]), view.toY(from[4])];
      signs.push([x, y]);
      pen.moveTo(x, y);
      pen.lineTo(view.toX(to[2]), view.toY(to[3]));
    }
    pen.setLineDash([...DASHES[kind]]);
    pen.stroke();
    pen.setLineDash([]);
    pen.beginPath();
    for (const [x, y] of signs) {
      pen.moveTo(x, y - reach);
      pen.lineTo(x + reach, y);
      pen.lineTo(x, y + reach);
      pen.lineTo(x - reach, y);
      pen.lineTo(x, y - reach);
    }
    pen.fillStyle = colours.paper;
    pen.fill();
    pen.stroke();
  }
}

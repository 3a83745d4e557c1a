import type { NeighbourMap } from '../../../views/neighbourhood/neighbour-map.ts';
import { drawCircles } from './draw-circles.ts';
import type { MapPen } from './map-pen.ts';
import type { MapColours } from './read-colours.ts';
import type { ViewPort } from './view-port.ts';

/** How strong a place is: quiet enough for a name to stand on. */
const QUIET = 0.65;

/**
 * Draws all occupations in view; where the reader wants nothing but ink and paper, as rings.
 */
export function drawPlaces(pen: MapPen, map: NeighbourMap, view: ViewPort, colours: MapColours): void {
  const isRing = colours.place === colours.paper;
  pen.globalAlpha = isRing ? 1 : QUIET;
  pen.fillStyle = colours.place;
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1;
  drawCircles(
    pen,
    view,
    map.places.map(([, , x, y]) => [x, y, map.radius]),
    isRing ? ['fill', 'stroke'] : ['fill'],
  );
  pen.globalAlpha = 1;
}

/**
 * Fills some occupations with a colour.
 *
 * @param places their places; one that is not on the map is left out
 */
export function fillPlaces(
  pen: MapPen,
  map: NeighbourMap,
  view: ViewPort,
  places: Iterable<number>,
  colour: string,
): void {
  pen.fillStyle = colour;
  const circles = [...places].flatMap((at): [number, number, number][] => {
    const place = map.places[at];
    return place === undefined ? [] : [[place[2], place[3], map.radius]];
  });
  drawCircles(pen, view, circles, ['fill']);
}

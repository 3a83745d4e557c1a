import type { NeighbourMap } from '../../../views/neighbourhood/neighbour-map.ts';
import type { MapPen } from './map-pen.ts';
import type { MapColours } from './read-colours.ts';
import type { ViewPort } from './view-port.ts';

/**
 * Draws the links between occupations with the same functions, those of the chosen one strongly.
 *
 * @param at place of the chosen one; -1 for none
 */
export function drawLinks(
  pen: MapPen,
  map: NeighbourMap,
  view: ViewPort,
  colours: MapColours,
  at: number,
): void {
  const trace = (isOwn: boolean): void => {
    pen.beginPath();
    for (const [one, other] of map.links) {
      const [from, to] = [map.places[one], map.places[other]];
      if (!from || !to || (one === at || other === at) !== isOwn) continue;
      if (!view.sees(from[2], from[3], 1) && !view.sees(to[2], to[3], 1)) continue;
      pen.moveTo(view.toX(from[2]), view.toY(from[3]));
      pen.lineTo(view.toX(to[2]), view.toY(to[3]));
    }
  };
  trace(false);
  // Seen from afar all links together would hide what they link.
  pen.globalAlpha = Math.min(0.7, (0.12 * view.scale * map.size) / Math.min(view.width, view.height));
  pen.strokeStyle = colours.link;
  pen.lineWidth = 0.75;
  pen.stroke();
  pen.globalAlpha = 1;
  trace(true);
  pen.strokeStyle = colours.chosen;
  pen.lineWidth = 2;
  pen.stroke();
}

import type { NeighbourMap } from '../../../views/neighbourhood/neighbour-map.ts';
import { drawChanges } from './draw-changes.ts';
import { drawCircles } from './draw-circles.ts';
import { drawLabels } from './draw-labels.ts';
import { drawLinks } from './draw-links.ts';
import { drawPlaces, fillPlaces } from './draw-places.ts';
import type { NeighbourKind } from '../find-neighbours.ts';
import type { MapPen } from './map-pen.ts';
import type { MapColours } from './read-colours.ts';
import type { ViewPort } from './view-port.ts';

/** What is chosen on the map, and what is shown of it. */
export interface Choice {
  /** Place of the chosen occupation; -1 for none. */
  readonly at: number;
  /** It and its neighbours, without those that only are of the same group. */
  readonly near: ReadonlySet<number>;
  /** Kinds of neighbours that are drawn. */
  readonly kinds: ReadonlySet<NeighbourKind>;
}

/**
 * Draws one frame of the map: circles of groups, links, occupations and what they were before, labels; only what is in
 * view.
 *
 * @returns how many labels it has
 */
export function drawMap(
  pen: MapPen,
  map: NeighbourMap,
  view: ViewPort,
  colours: MapColours,
  choice: Choice,
): number {
  const { at, near, kinds } = choice;
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, view.width, view.height);
  for (const rank of [1, 2, 3] as const) {
    pen.fillStyle = rank === 2 ? colours.paper : colours.ground;
    pen.strokeStyle = colours.rule;
    pen.lineWidth = rank === 1 ? 1.5 : 1;
    const circles = map.groups.filter((group) => group[5] === rank);
    drawCircles(
      pen,
      view,
      circles.map(([, , x, y, radius]) => [x, y, radius]),
      ['fill', 'stroke'],
    );
  }
  const own = map.groups[map.places[at]?.[4] ?? -1];
  if (own && kinds.has('group')) {
    pen.strokeStyle = colours.chosen;
    pen.lineWidth = 2;
    drawCircles(pen, view, [[own[2], own[3], own[4]]], ['stroke']);
  }
  drawPlaces(pen, map, view, colours);
  if (kinds.has('functions')) drawLinks(pen, map, view, colours, at);
  fillPlaces(pen, map, view, near, colours.near);
  fillPlaces(pen, map, view, [at], colours.chosen);
  drawChanges(pen, map, view, colours, kinds);
  return drawLabels(pen, map, view, colours, near);
}

import type { MapChange, MapPlace, NeighbourMap } from '../../../views/neighbourhood/neighbour-map.ts';
import { drawCircles } from './draw-circles.ts';
import { drawLabels } from './draw-labels.ts';
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

/** How a change between editions is drawn, so that it is told apart without colour; the legend says the same. */
const DASHES: Readonly<Record<MapChange, readonly number[]>> = {
  split: [7, 3],
  merged: [7, 3, 2, 3],
  renamed: [2, 3],
};

/** Radius in pixels from which an occupation has room for the sign of what it was before. */
const SIGNED_FROM = 5;

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
  const fillPlaces = (places: readonly MapPlace[], colour: string): void => {
    pen.fillStyle = colour;
    drawCircles(
      pen,
      view,
      places.map(([, , x, y]) => [x, y, map.radius]),
      ['fill'],
    );
  };
  const placesAt = (all: Iterable<number>): readonly MapPlace[] =>
    [...all].flatMap((one) => {
      const place = map.places[one];
      return place === undefined ? [] : [place];
    });
  // Quiet enough for names to stand on.
  pen.globalAlpha = 0.65;
  fillPlaces(map.places, colours.place);
  pen.globalAlpha = 1;
  if (kinds.has('functions')) drawLinks(pen, map, view, colours, at);
  fillPlaces(placesAt(near), colours.near);
  fillPlaces(placesAt([at]), colours.chosen);
  if (map.radius * view.scale >= SIGNED_FROM) drawChanges(pen, map, view, colours, kinds);
  return drawLabels(pen, map, view, colours, near);
}

/** Draws the links between occupations with the same functions, those of the chosen one strongly. */
function drawLinks(pen: MapPen, map: NeighbourMap, view: ViewPort, colours: MapColours, at: number): void {
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

/** Draws what was renamed, merged or split as a small diamond, with a line to each occupation it became. */
function drawChanges(
  pen: MapPen,
  map: NeighbourMap,
  view: ViewPort,
  colours: MapColours,
  kinds: ReadonlySet<NeighbourKind>,
): void {
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

import type { NeighbourMap } from '../../../views/neighbourhood/neighbour-map.ts';
import type { LabelWish } from './choose-labels.ts';
import type { ViewPort } from './view-port.ts';

/** A label with the way it is drawn. */
export interface MapLabel extends LabelWish {
  /** 1 to 3: a group of that rank; 4: an occupation; 5: the chosen one or its neighbour. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
}

/** Font size by rank. */
export const LABEL_SIZES: Readonly<Record<MapLabel['rank'], number>> = { 1: 16, 2: 14, 3: 13, 4: 13, 5: 14 };

/** Radius in pixels from which a group or an occupation is worth a name. */
const NAMED_FROM: Readonly<Record<1 | 2 | 3 | 4, number>> = { 1: 20, 2: 34, 3: 40, 4: 9 };

/**
 * Lists the labels that a view of the map would like to have, the most important first: the chosen occupation and its
 * neighbours, then groups from the outermost, then occupations. What is too small for a name has none yet.
 *
 * @param near places of the chosen occupation and its neighbours
 */
export function listWishes(
  map: NeighbourMap,
  view: ViewPort,
  near: ReadonlySet<number>,
): readonly MapLabel[] {
  const wishes: MapLabel[] = [];
  const add = (text: string, x: number, y: number, rank: MapLabel['rank'], room: number): void => {
    const size = LABEL_SIZES[rank];
    const cut =
      text.length * size > room ? `${text.slice(0, Math.max(Math.floor(room / size) - 1, 2))}…` : text;
    wishes.push({ text: cut, x, y, width: cut.length * size + 4, height: size * 1.25, rank });
  };
  for (const at of near) {
    const place = map.places[at];
    if (place && view.sees(place[2], place[3], map.radius))
      add(place[1], view.toX(place[2]), view.toY(place[3]), 5, 400);
  }
  for (const [, name, x, y, radius, rank] of map.groups) {
    const reach = radius * view.scale;
    if (reach < NAMED_FROM[rank] || !view.sees(x, y, radius)) continue;
    // A group that fills the view names nothing any more; one whose members are named stands above them.
    if (reach > Math.max(view.width, view.height)) continue;
    const above = reach > NAMED_FROM[rank] * 2.5;
    const low = Math.max(view.toY(y) - reach + LABEL_SIZES[rank], above ? LABEL_SIZES[rank] : 0);
    add(name, view.toX(x), above ? low : view.toY(y), rank, Math.max(reach * 2, 90));
  }
  const reach = map.radius * view.scale;
  if (reach >= NAMED_FROM[4])
    map.places.forEach(([, name, x, y], at) => {
      if (!near.has(at) && view.sees(x, y, map.radius)) add(name, view.toX(x), view.toY(y), 4, reach * 3);
    });
  return wishes;
}

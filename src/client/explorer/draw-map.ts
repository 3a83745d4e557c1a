import type { NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';
import { chooseLabels } from './choose-labels.ts';
import { LABEL_SIZES, listWishes } from './list-wishes.ts';
import type { MapColours } from './read-colours.ts';
import type { ViewPort } from './view-port.ts';

/** Labels at one time: beyond this a frame takes too long. */
export const MOST_LABELS = 300;

/** What is chosen on the map. */
export interface Choice {
  /** Place of the chosen occupation; -1 for none. */
  readonly at: number;
  /** It and its neighbours across groups. */
  readonly near: ReadonlySet<number>;
}

/**
 * Draws one frame of the map: circles of groups, links, occupations, labels; only what is in view.
 *
 * @returns how many labels it has
 */
export function drawMap(
  pen: CanvasRenderingContext2D,
  map: NeighbourMap,
  view: ViewPort,
  colours: MapColours,
  { at, near }: Choice,
): number {
  pen.clearRect(0, 0, view.width, view.height);
  const circles = (rows: Iterable<readonly [x: number, y: number, radius: number]>): void => {
    pen.beginPath();
    for (const [x, y, radius] of rows) {
      if (!view.sees(x, y, radius)) continue;
      const reach = Math.max(radius * view.scale, 1);
      pen.moveTo(view.toX(x) + reach, view.toY(y));
      pen.arc(view.toX(x), view.toY(y), reach, 0, 2 * Math.PI);
    }
  };
  for (const rank of [1, 2, 3] as const) {
    circles(map.groups.filter((group) => group[5] === rank).map(([, , x, y, radius]) => [x, y, radius]));
    pen.fillStyle = rank === 2 ? colours.paper : colours.ground;
    pen.fill();
    pen.strokeStyle = colours.rule;
    pen.lineWidth = rank === 1 ? 1.5 : 1;
    pen.stroke();
  }
  const spots = (places: readonly number[]): readonly (readonly [number, number, number])[] =>
    places.flatMap((one) => {
      const place = map.places[one];
      return place === undefined ? [] : [[place[2], place[3], map.radius]];
    });
  circles(map.places.map(([, , x, y]) => [x, y, map.radius]));
  pen.fillStyle = colours.place;
  pen.fill();
  drawLinks(pen, map, view, colours, at);
  circles(spots([...near]));
  pen.fillStyle = colours.near;
  pen.fill();
  circles(spots([at]));
  pen.fillStyle = colours.chosen;
  pen.fill();
  return drawLabels(pen, map, view, colours, near);
}

function drawLinks(
  pen: CanvasRenderingContext2D,
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

function drawLabels(
  pen: CanvasRenderingContext2D,
  map: NeighbourMap,
  view: ViewPort,
  colours: MapColours,
  near: ReadonlySet<number>,
): number {
  const labels = chooseLabels(listWishes(map, view, near), MOST_LABELS);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  // A pale ground under the names of groups; outlined letters would cost a frame more than everything else.
  pen.globalAlpha = 0.75;
  pen.fillStyle = colours.paper;
  for (const { rank, x, y, width, height } of labels)
    if (rank !== 4) pen.fillRect(x - width / 2, y - height / 2, width, height);
  pen.globalAlpha = 1;
  for (const rank of [4, 3, 2, 1, 5] as const) {
    pen.font = `${rank === 1 || rank === 5 ? 600 : 400} ${LABEL_SIZES[rank]}px ${colours.font}`;
    pen.fillStyle = rank > 3 ? colours.ink : colours.group;
    for (const label of labels) {
      if (label.rank === rank) pen.fillText(label.text, label.x, label.y);
    }
  }
  return labels.length;
}

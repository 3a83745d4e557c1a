import type { NeighbourMap } from '../../../views/neighbourhood/neighbour-map.ts';
import { chooseLabels } from './choose-labels.ts';
import { LABEL_SIZES, listWishes } from './list-wishes.ts';
import type { MapPen } from './map-pen.ts';
import type { MapColours } from './read-colours.ts';
import type { ViewPort } from './view-port.ts';

/** Labels at one time: beyond this a frame takes too long. */
const MOST_LABELS = 300;

/**
 * Draws the labels of the map that have room, the most important first.
 *
 * @param near places whose names always come first
 * @returns how many it drew, at most {@link MOST_LABELS}
 */
export function drawLabels(
  pen: MapPen,
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

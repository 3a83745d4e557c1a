import { MAP_SIZE, placeGroups } from '../../src/views/neighbourhood/place-groups.ts';
import type {
  MapGroup,
  MapLink,
  MapPlace,
  NeighbourMap,
} from '../../src/views/neighbourhood/neighbour-map.ts';

/** Groups below each group: 8 × 10 × 5 groups of 5 occupations are 2,000. */
const BELOW = [8, 10, 5, 5] as const;

/** Links between occupations, more than the real map has. */
const LINKS = 700;

/**
 * Makes a map of 2,000 occupations in groups as large as the real ones, with names of eight characters, so that the
 * time a frame takes can be measured for more than there is. The same every time.
 */
export function makeNeighbourMap(): NeighbourMap {
  const grow = (id: string, depth: number): Parameters<typeof placeGroups>[0] => ({
    id,
    members: Array.from({ length: BELOW[depth] ?? 0 }, (_, index) => grow(`${id}-${index}`, depth + 1)),
  });
  const circles = placeGroups(grow('g', 0));
  const groups = circles.filter(({ depth }) => depth < BELOW.length);
  const leaves = circles.filter(({ depth }) => depth === BELOW.length);
  const placeOf = new Map(groups.map(({ id }, index) => [id, index]));
  return {
    size: MAP_SIZE,
    radius: Math.min(...leaves.map(({ radius }) => radius)),
    groups: groups.map(({ id, x, y, radius, depth }): MapGroup => {
      const rank = depth === 1 ? 1 : depth === 2 ? 2 : 3;
      return [id, `设备制造人员${id}`, x, y, radius, rank, [0]];
    }),
    places: leaves.map(({ id, x, y, inside }, index): MapPlace => [
      id,
      `机械设备操作工${index}`,
      x,
      y,
      placeOf.get(inside) ?? -1,
    ]),
    links: Array.from({ length: LINKS }, (_, index): MapLink => {
      const one = (index * 37) % leaves.length;
      return [one, (one + 11 + index) % leaves.length, [0], [0]];
    }),
    formers: [],
    descents: [],
    functions: ['设备操作'],
    sources: [['bench', '测量用']],
  };
}

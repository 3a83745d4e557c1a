import type { MapLink, NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';

/** A neighbour across groups, seen from one end. */
export interface Neighbour {
  readonly at: number;
  readonly link: MapLink;
}

/**
 * Lists the neighbours of every place that has any, those with most functions in common first.
 */
export function indexLinks({
  links,
}: Pick<NeighbourMap, 'links'>): ReadonlyMap<number, readonly Neighbour[]> {
  const index = new Map<number, Neighbour[]>();
  const add = (from: number, at: number, link: MapLink): void => {
    index.set(from, [...(index.get(from) ?? []), { at, link }]);
  };
  for (const link of links) {
    add(link[0], link[1], link);
    add(link[1], link[0], link);
  }
  for (const list of index.values()) list.sort((a, b) => b.link[2].length - a.link[2].length || a.at - b.at);
  return index;
}

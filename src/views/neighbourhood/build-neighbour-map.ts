import type { Graph } from '../../graph/graph.ts';
import type { MapDescent, MapFormer, MapGroup, MapLink, MapPlace, NeighbourMap } from './neighbour-map.ts';
import { numberSources, type SourceNumbers } from './number-sources.ts';
import { listBranches } from './list-branches.ts';
import { MAP_SIZE, placeGroups, type PlacedCircle } from './place-groups.ts';
import { placeFormers } from './place-formers.ts';
import { selectDescents } from './select-descents.ts';
import { selectLinks } from './select-links.ts';

/**
 * Lays out every occupation in force among its neighbours: circles for groups, places for occupations, links for
 * shared functions, and the occupations of older editions that were renamed, merged or split, with what they became.
 */
export function buildNeighbourMap(graph: Graph): NeighbourMap {
  const circles = placeGroups({ id: '', members: listBranches(graph) });
  const sources = numberSources(graph);
  const isGroup = ({ id }: PlacedCircle): boolean => graph.nodes.has(`group:${id}`);
  const groups = circles.filter(isGroup);
  const groupPlace = new Map(groups.map(({ id }, index) => [id, index]));
  const leaves = circles.filter((circle) => !isGroup(circle)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const placeOf = new Map(leaves.map(({ id }, index) => [id, index]));
  const functions: string[] = [];
  const functionPlace = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = functionPlace.get(name) ?? functions.push(name) - 1;
    functionPlace.set(name, known);
    return known;
  };
  const radius = Math.min(...leaves.map((leaf) => leaf.radius));
  const formers = selectDescents(graph).map((former) => ({
    ...former,
    became: former.became.flatMap((one) => {
      const place = placeOf.get(one.occupation);
      return place === undefined ? [] : [{ ...one, place }];
    }),
  }));
  const spots = placeFormers(
    formers.map(({ became }) =>
      became.map(({ place }): [number, number] => [leaves[place]?.x ?? 0, leaves[place]?.y ?? 0]),
    ),
    radius,
  );
  return {
    size: MAP_SIZE,
    radius,
    groups: groups.map((circle) => describeGroup(graph, circle, sources)),
    places: leaves.map((circle) => describePlace(graph, circle, groupPlace)),
    links: selectLinks(graph).flatMap(({ ends, functions: shared, sources: ids }): MapLink[] => {
      const one = placeOf.get(ends[0]);
      const other = placeOf.get(ends[1]);
      if (one === undefined || other === undefined) return [];
      return [[one, other, shared.map(numberOf), sources.number(ids)]];
    }),
    formers: formers.map(({ edition, code, name }, index): MapFormer => [
      edition,
      code,
      name,
      ...(spots[index] ?? [0, 0]),
    ]),
    descents: formers.flatMap(({ became }, index) =>
      became.map(({ place, change, doubt, sources: ids }): MapDescent => [
        index,
        place,
        change,
        doubt,
        sources.number(ids),
      ]),
    ),
    functions,
    sources: sources.list(),
  };
}

function describeGroup(
  graph: Graph,
  { id, x, y, radius, depth }: PlacedCircle,
  sources: SourceNumbers,
): MapGroup {
  const group = graph.catalogue.group.find((one) => one.id === id);
  const rank = depth === 1 ? 1 : depth === 2 ? 2 : 3;
  return [id, group?.data.name ?? id, x, y, radius, rank, sources.number(group?.data.sources ?? [])];
}

function describePlace(
  graph: Graph,
  { id, x, y, inside }: PlacedCircle,
  groupPlace: ReadonlyMap<string, number>,
): MapPlace {
  const data = graph.catalogue.occupation.find((one) => one.id === id)?.data;
  return [id, data?.name ?? id, x, y, groupPlace.get(inside) ?? -1];
}

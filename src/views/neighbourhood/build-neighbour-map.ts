import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { MapGroup, MapLink, MapPlace, NeighbourMap } from './neighbour-map.ts';
import { numberSources, type SourceNumbers } from './number-sources.ts';
import { type GroupBranch, MAP_SIZE, placeGroups, type PlacedCircle } from './place-groups.ts';
import { selectLinks } from './select-links.ts';

/**
 * Lays out every occupation in force among its neighbours: circles for groups, places for occupations, links for
 * shared functions and a shared origin.
 */
export function buildNeighbourMap(graph: Graph): NeighbourMap {
  const circles = placeGroups({ id: '', members: listBranches(graph) });
  const sources = numberSources(graph);
  const groups = circles.filter(({ id }) => isGroup(graph, id));
  const groupPlace = new Map(groups.map(({ id }, index) => [id, index]));
  const leaves = circles.filter(({ id }) => !isGroup(graph, id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const placeOf = new Map(leaves.map(({ id }, index) => [id, index]));
  const functions: string[] = [];
  const functionPlace = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = functionPlace.get(name) ?? functions.push(name) - 1;
    functionPlace.set(name, known);
    return known;
  };
  return {
    size: MAP_SIZE,
    radius: Math.min(...leaves.map(({ radius }) => radius)),
    groups: groups.map((circle) => describeGroup(graph, circle, sources)),
    places: leaves.map((circle) => describePlace(graph, circle, groupPlace)),
    links: selectLinks(graph).flatMap(({ ends, functions: shared, origin = '', sources: ids }): MapLink[] => {
      const one = placeOf.get(ends[0]);
      const other = placeOf.get(ends[1]);
      if (one === undefined || other === undefined) return [];
      return [[one, other, shared.map(numberOf), origin, sources.number(ids)]];
    }),
    functions,
    sources: sources.list(),
  };
}

function isGroup(graph: Graph, id: string): boolean {
  return graph.nodes.has(`group:${id}`);
}

function listBranches(graph: Graph): readonly GroupBranch[] {
  const grow = (id: string): GroupBranch => ({
    id,
    members: [
      ...findRelated(graph, { kind: 'group', id }, 'broader', 'group', 'in').map(({ record }) =>
        grow(record.id),
      ),
      ...findRelated(graph, { kind: 'group', id }, 'broader', 'occupation', 'in').map(({ record }) => ({
        id: record.id,
        members: [],
      })),
    ],
  });
  const tops = graph.catalogue.group.filter(
    (group) => findRelated(graph, group, 'broader', 'group', 'out').length === 0,
  );
  const alone = graph.catalogue.occupation.filter(
    (occupation) => findRelated(graph, occupation, 'broader', 'group', 'out').length === 0,
  );
  return [
    ...tops.map(({ id }) => prune(grow(id))).filter(({ members }) => members.length > 0),
    ...alone.map(({ id }) => ({ id, members: [] })),
  ];

  /** Leaves out groups without occupations: a circle around nothing would pass for an occupation. */
  function prune(branch: GroupBranch): GroupBranch {
    return {
      ...branch,
      members: branch.members
        .map(prune)
        .filter(({ id, members }) => members.length > 0 || !isGroup(graph, id)),
    };
  }
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
  const names = new Set(
    (data?.history ?? []).filter(({ relation }) => relation === 'renamed').map(({ name }) => name),
  );
  names.delete(data?.name ?? '');
  return [id, data?.name ?? id, x, y, groupPlace.get(inside) ?? -1, [...names].join('、')];
}

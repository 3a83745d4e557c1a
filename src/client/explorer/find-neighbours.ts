import type { MapChange, NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';

/** Why two occupations are neighbours. */
export type NeighbourKind = MapChange | 'functions' | 'group';

/** A neighbour of the chosen occupation, and why it is one. */
export interface Neighbour {
  readonly name: string;
  readonly code: string;
  /** Address of its page from the site's root. */
  readonly page: string;
  /** Its place on the map. Absent for one of an older edition. */
  readonly at?: number | undefined;
  /** In words; empty where the heading says it all. */
  readonly reason: string;
  /** Documents it rests on. */
  readonly sources: readonly number[];
}

/** All neighbours of one kind. */
export interface NeighbourSection {
  readonly kind: NeighbourKind;
  readonly heading: string;
  readonly neighbours: readonly Neighbour[];
}

const CHANGES: readonly (readonly [kind: MapChange, heading: string, word: string])[] = [
  ['split', '拆分自', '拆分'],
  ['merged', '并入它的', '并入'],
  ['renamed', '更名自', '更名'],
];

/**
 * Lists the neighbours of an occupation by kind: what it was split from and what else came of that, what was merged
 * into it, its earlier names, occupations with the same functions in their standards, and those of its group.
 *
 * @param map places, groups, links and older editions
 * @param at place of the occupation
 * @returns only kinds that have neighbours; the map, the panel and the list all stand on this
 */
export function findNeighbours(map: NeighbourMap, at: number): readonly NeighbourSection[] {
  const group = map.places[at]?.[4] ?? -1;
  const inside = map.groups[group];
  const members =
    inside === undefined ? [] : map.places.flatMap((one, other) => (one[4] === group ? [other] : []));
  const shared = map.links
    .flatMap(([one, other, functions, sources]) =>
      one === at || other === at ? [{ at: one === at ? other : one, functions, sources }] : [],
    )
    .sort((a, b) => b.functions.length - a.functions.length || a.at - b.at);
  return [
    ...CHANGES.map(([kind, heading, word]): NeighbourSection => ({
      kind,
      heading,
      neighbours: listFormers(map, at, kind, word),
    })),
    {
      kind: 'functions' as const,
      heading: '职业功能相同',
      neighbours: shared.map(({ at: other, functions, sources }) =>
        describePlace(
          map,
          other,
          `都有“${functions.map((one) => map.functions[one] ?? '').join('”“')}”`,
          sources,
        ),
      ),
    },
    {
      kind: 'group' as const,
      heading: `同属${inside?.[1] ?? ''}`,
      neighbours: members
        .filter((other) => other !== at)
        .map((other) => describePlace(map, other, '', inside?.[6] ?? [])),
    },
  ].filter(({ neighbours }) => neighbours.length > 0);
}

/** Occupations of older editions that became this one, each followed by what else became of it. */
function listFormers(map: NeighbourMap, at: number, kind: MapChange, word: string): readonly Neighbour[] {
  return map.descents.flatMap(([former, place, change, doubt, sources]) => {
    const [edition, code, name] = map.formers[former] ?? [];
    if (place !== at || change !== kind || edition === undefined || code === undefined) return [];
    const siblings = map.descents.filter((one) => one[0] === former && one[1] !== at);
    return [
      {
        name: name ?? code,
        code,
        page: `codes/${code}.html`,
        reason: `${edition} ${code}，${word}${doubt === '' ? '' : `（${doubt}）`}`,
        sources,
      },
      ...siblings.map(([, other, , , documents]) =>
        describePlace(map, other, `也由“${name ?? code}”${word}`, documents),
      ),
    ];
  });
}

function describePlace(map: NeighbourMap, at: number, reason: string, sources: readonly number[]): Neighbour {
  const [id = '', name = ''] = map.places[at] ?? [];
  return { name, code: id, page: `occupations/${id}.html`, at, reason, sources };
}

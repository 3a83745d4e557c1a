/** Everything the map of neighbouring occupations draws and says; packed as rows, because it travels to the browser. */
export interface NeighbourMap {
  /** Side of the square everything stands in, in map units. */
  readonly size: number;
  /** Radius of every occupation. */
  readonly radius: number;
  /** Groups, outer ones first. */
  readonly groups: readonly MapGroup[];
  /** Occupations, by id. */
  readonly places: readonly MapPlace[];
  /** Pairs of neighbours across groups, by their two ends. */
  readonly links: readonly MapLink[];
  /** Names of shared functions, named by their place in this list. */
  readonly functions: readonly string[];
  /** Documents cited, named by their place in this list: id on the page of sources, and title. */
  readonly sources: readonly (readonly [id: string, title: string])[];
}

/** A group as a circle around its members. */
export type MapGroup = readonly [
  code: string,
  name: string,
  x: number,
  y: number,
  radius: number,
  rank: 1 | 2 | 3,
  /** Documents that say who belongs to it. */
  sources: readonly number[],
];

/** An occupation as a place on the map. */
export type MapPlace = readonly [
  id: string,
  name: string,
  x: number,
  y: number,
  /** Place of its innermost group in the list; -1 where it belongs to none. */
  group: number,
  /** Earlier names, joined by `、`; empty where there are none. */
  formerly: string,
];

/** Two occupations that belong near each other, and why. */
export type MapLink = readonly [
  one: number,
  other: number,
  /** Functions of the same name in their standards. */
  functions: readonly number[],
  /** Code and edition of the occupation both come from; empty where they do not. */
  origin: string,
  /** Documents it rests on. */
  sources: readonly number[],
];

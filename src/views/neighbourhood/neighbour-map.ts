import type { CodeRelation } from '../../vocabulary/code-relation.ts';

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
  /** Pairs of occupations whose standards share functions, by their two ends. */
  readonly links: readonly MapLink[];
  /** Occupations of older editions that others in force came from, by edition and code. */
  readonly formers: readonly MapFormer[];
  /** What became of them. */
  readonly descents: readonly MapDescent[];
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
];

/** Two occupations with functions of the same name in their standards. */
export type MapLink = readonly [
  one: number,
  other: number,
  /** The functions; never empty. */
  functions: readonly number[],
  /** Documents it rests on. */
  sources: readonly number[],
];

/** An occupation of an older edition, as a place near those it became. */
export type MapFormer = readonly [
  /** In words, e.g. `2015 年版`. */
  edition: string,
  code: string,
  name: string,
  x: number,
  y: number,
];

/** How an occupation of an older edition became one in force. */
export type MapChange = Exclude<CodeRelation, 'same' | 'renumbered'>;

/** An occupation of an older edition and one in force that came from it. */
export type MapDescent = readonly [
  /** Place in the list of formers. */
  former: number,
  /** Place in the list of occupations. */
  place: number,
  change: MapChange,
  /** What to doubt, in a word; empty where an official text or a copy of it says so. */
  doubt: string,
  /** Documents it rests on. */
  sources: readonly number[],
];

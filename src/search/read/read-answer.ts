import type { FindKind } from '../records/find-record.ts';
import type { Excerpt } from './quoting/build-excerpt.ts';

/** Fields by which results of the full-text search can be narrowed. */
export const READ_FIELDS = ['kind', 'group', 'level', 'year', 'mark', 'confidence'] as const;

/** One of {@link READ_FIELDS}. */
export type ReadField = (typeof READ_FIELDS)[number];

/** Orders of results: the best first, the newest first, the oldest first; what has no year comes last. */
export const READ_ORDERS = ['best', 'newest', 'oldest'] as const;

/** One of {@link READ_ORDERS}. */
export type ReadOrder = (typeof READ_ORDERS)[number];

/** The values chosen in each field: any of them fits, and every field with a choice must fit. */
export type ReadChoice = Readonly<Record<ReadField, readonly string[]>>;

/** A choice of nothing, which every page fits. */
export const NO_CHOICE: ReadChoice = {
  kind: [],
  group: [],
  level: [],
  year: [],
  mark: [],
  confidence: [],
};

/** One section of a page that holds what was typed. */
export interface ReadSection {
  /** Empty where the page has no sections. */
  readonly name: string;
  /** Address from the site's root, with the section's anchor where it has one. */
  readonly url: string;
  /** The piece of its text around what was typed. */
  readonly excerpt: Excerpt;
}

/** One page that holds what was typed. */
export interface ReadHit {
  /** Address from the site's root. */
  readonly url: string;
  readonly title: string;
  readonly kind: FindKind;
  /** A few words that tell it from others with the same title; may be empty. */
  readonly note: string;
  /** The sections with most of what was typed, at least one, at most three. */
  readonly sections: readonly ReadSection[];
  /** How many sections more hold some of it. */
  readonly more: number;
}

/** What the full-text search answers. */
export interface ReadAnswer {
  /** How many pages hold every word and fit the choice. */
  readonly total: number;
  /** For each field and value, how many pages there would be if this value alone were chosen in the field. */
  readonly counts: Readonly<Record<ReadField, ReadonlyMap<string, number>>>;
  /** Loads some of the pages, best first. */
  readonly load: (from: number, to: number) => Promise<readonly ReadHit[]>;
}

/** A full-text search over every page. Whatever engine does the work, this is all the site knows of it. */
export interface ReadEngine {
  /**
   * @param typed any text; words parted by spaces must all be there, each letter by letter
   * @param chosen what the results are narrowed to
   * @param order what comes first
   */
  readonly search: (typed: string, chosen: ReadChoice, order: ReadOrder) => Promise<ReadAnswer>;
}

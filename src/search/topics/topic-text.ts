import type { LabelType } from '../records/find-record.ts';

/** Where in an occupation a passage of the topic text stands. */
export type TopicField = LabelType | 'title' | 'search-words' | 'summary';

/** One name or one description inside the topic text. */
export interface TopicPassage {
  /** Place of the occupation in the index. */
  readonly entry: number;
  readonly field: TopicField;
  /** As people read it. */
  readonly text: string;
}

/** The names and descriptions of all occupations as one text, in which looking for a word is a single search. */
export interface TopicText {
  /** All passages in lower case, each followed by a line break. */
  readonly text: string;
  readonly passages: readonly TopicPassage[];
  /** Where each passage begins in the text. */
  readonly starts: Uint32Array;
  /** Where each character stands in the text, in ascending order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** All search words, by which a piece of a query is known to be a word. */
  readonly words: ReadonlySet<string>;
  /** How many occupations there are. */
  readonly size: number;
}

/** Stands where a text begins, one place before its first letter; no letter and lower than all of them. */
export const TEXT_SIGN = ' ';

/** Begins each text in a file of texts; takes the place of {@link TEXT_SIGN} there. */
export const TEXT_START = '\n';

/** Fills a place at the beginning of a file of texts whose letter came with the character that ends the file before. */
export const PLACE_FILLER = '\r';

/** Stands between the heads and the texts of a file. */
export const HEADS_END = '\f';

/**
 * What is known of the full-text index before any of its files is read. All letters and digits of all texts stand in
 * one long row, each text after a {@link TEXT_SIGN}; a place is a number in this row. Files:
 *
 * - `p0`, `p1` …: the places of each pair of neighbouring letters, by first and second letter;
 * - `f0`, `f1` …: where a frequent letter stands first in each text;
 * - `t0`, `t1` …: the texts themselves, as many places in each as {@link ReadIndex.placesInFile} says, after addresses
 *   and titles of the documents they belong to and a {@link HEADS_END}.
 */
export interface ReadIndex {
  /** Traditional characters with the simplified ones they stand for, as `packFoldTable` writes them. */
  readonly traditional: string;
  /** The first pair of each file of places, one after the other. */
  readonly pairs: string;
  /** Letters so frequent that they have a file of their own, one after the other. */
  readonly frequent: string;
  readonly placesInFile: number;
  /** Every combination of values a document has, a line each; see `packChoice`. */
  readonly choices: string;
  /** Packed numbers for each document: its combination, how many texts it has, and how many places each of them. */
  readonly documents: string;
}

/** One file of the index. */
export interface ReadFile {
  readonly name: string;
  readonly text: string;
}

/** Gives the text of a file of the index; refused where it cannot be read. */
export type LoadReadFile = (name: string) => Promise<string>;

import type { LadderClause } from '../ladder/level-ladder.ts';

/** A rule's line on the map of titles, with the few words that stand on it; lengths in SVG units. */
export interface TitleMapLine {
  readonly path: string;
  /**
   * `title`: from a level to titles; `held`: from a title to a level; `other`: holds in one place only; `open`: the
   * bracket around all series at the end of a rule that does not say which.
   */
  readonly kind: 'title' | 'held' | 'other' | 'open';
  /** Anchor of the rule in the list below. */
  readonly anchor: string;
}

/** A text of the map; `y` is the baseline. */
export interface TitleMapLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly kind: 'stop' | 'heading' | 'series' | 'cell' | 'years';
  /** `#rule` on the page, or a page address. Absent for what leads nowhere. */
  readonly target?: string | undefined;
}

/** A level or post on the map: a box with rounded ends around its centre. */
export interface TitleMapStop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: 'level' | 'post';
}

/** All series of titles by tier, below the levels, with every rule between them. */
export interface TitleMap {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TitleMapLine[];
  readonly stops: readonly TitleMapStop[];
  readonly labels: readonly TitleMapLabel[];
  /** Thin lines between the rows. */
  readonly rows: readonly number[];
}

/** The rules of the map in words, each with its clause. */
export interface TitleMapRules {
  readonly label: string;
  readonly clauses: readonly LadderClause[];
}

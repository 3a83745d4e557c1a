import type { StandardLevel } from '../../vocabulary/skill-level.ts';
import type { ProvenanceMark } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import type { LadderSeries } from '../series/ladder-series.ts';

/** One rule on the ladder, as a sentence with the clause behind it. */
export interface LadderClause {
  /** Anchor on the page, e.g. `ladder-7`; the diagram's labels lead there. */
  readonly anchor: string;
  /** Id of the rule, e.g. `after-2023/4/2`. */
  readonly rule: string;
  /** What the rule says, ready to print. */
  readonly text: string;
  /** Document and article, e.g. `人社部发〔2018〕74号` or `《…》第十三条`. Absent when not known. */
  readonly clause?: string | undefined;
  /** Page of the policy or of the rule set. */
  readonly basis: Link;
  readonly mark: ProvenanceMark;
  /** What to be careful about. Absent when there is nothing to say. */
  readonly note?: string | undefined;
  /** Pages of the professional titles it leads to. Only set for rules that lead to titles. */
  readonly leadsTo?: readonly Link[] | undefined;
}

/** One stop of the ladder, as words: the same content as the diagram. */
export interface LadderStop {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly kind: 'level' | 'post';
  /** Colour step of the level ramp. Absent for posts. */
  readonly level?: StandardLevel | undefined;
  /** Ways to get there. */
  readonly ways: readonly LadderClause[];
  /** Professional titles it leads to. */
  readonly titles: readonly LadderClause[];
  /** Rows the drawing keeps for titles, whichever series is chosen; 0 where no rule leads on to any. */
  readonly titleRows: number;
}

/**
 * What kind of rule a line stands for: `trunk` from level to level; `education`, `apprenticeship`, `work`, `held`
 * (a title held) and `other` into a level; `post` to a post; `title` to a title.
 */
export type LineKind =
  'trunk' | 'education' | 'apprenticeship' | 'work' | 'held' | 'other' | 'post' | 'title';

/** A line of the diagram, as an SVG path. */
export interface DiagramLine {
  readonly path: string;
  readonly kind: LineKind;
  /**
   * Anchors of the rules it stands for, in the list below; empty only where the place is kept for another series, so that
   * no line that shows is without its clause.
   */
  readonly anchors: readonly string[];
  /** Place kept for a title, `level-3/0`: the rung, and the row beside it. Only set for titles. */
  readonly slot?: string | undefined;
}

/** One entry of the legend. */
export interface LegendEntry {
  readonly kind: LineKind;
  readonly label: string;
}

/** A text of the diagram; `y` is the baseline. */
export interface DiagramLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly kind: 'stop' | 'entry' | 'title' | 'years' | 'heading';
  /** Where it leads: `#ladder-7` on the page, or a page address. Absent for headings, and where `text` is empty. */
  readonly target?: string | undefined;
  /** As of its line. Only set for titles. */
  readonly slot?: string | undefined;
}

/** A stop of the diagram: a box with rounded ends around its centre; its name is a label of kind `stop`. */
export interface DiagramStop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: 'level' | 'post';
  readonly level?: StandardLevel | undefined;
  /** What it is called as a goal: `level:3`, `post:chief-technician`. */
  readonly goal: string;
}

/** The career ladder of an occupation as numbers, ready to draw; lengths in SVG units. */
export interface LadderDiagram {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly DiagramLine[];
  readonly stops: readonly DiagramStop[];
  readonly labels: readonly DiagramLabel[];
  /** The kinds of lines drawn, in the order one meets them. */
  readonly legend: readonly LegendEntry[];
}

/** The career ladder of one occupation. */
export interface LevelLadder {
  /** Which rule set governs it, and why that one, as a sentence. */
  readonly governedBy: string;
  readonly basis: Link;
  readonly mark: ProvenanceMark;
  /** Whether the levels it stands on are doubtful, as a sentence. Absent when they are not. */
  readonly doubt?: string | undefined;
  /** Series of titles it is drawn with. Absent where nothing is known of the occupation. */
  readonly series?: LadderSeries | undefined;
  readonly diagram: LadderDiagram;
  /** From the lowest stop to the highest. */
  readonly stops: readonly LadderStop[];
}

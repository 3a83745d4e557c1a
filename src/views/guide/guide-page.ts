import type { PackProse } from '../parts/pack-prose.ts';
import type { EvaluationLine } from '../occupation/occupation-page.ts';
import type { BesideLine } from '../parts/beside-line.ts';
import type { ProvenanceMark, SourceLine } from '../parts/citations.ts';
import type { LevelChip } from '../parts/level-chips.ts';
import type { Link } from '../parts/link.ts';
import type { StandardSummary } from '../standard/standard-summary.ts';
import type { Origin } from '../programme/build-origin.ts';
import type { EquivalenceLine } from '../rule/rule-lines.ts';
import type { WorkedExampleView } from './build-worked-example.ts';
import type { GuideDrawing } from './drawing/guide-drawing.ts';

/** A guide in one row. */
export interface GuideRow extends Link {
  readonly id: string;
  readonly kind: 'occupation' | 'system';
  readonly lead: string;
  /** Levels of the standard it digests, from the lowest. Empty where they are not known, or where there is none. */
  readonly levels: readonly LevelChip[];
}

/** What one level can typically do. */
export interface DigestLevelView {
  readonly chip: LevelChip;
  /** On the level as a whole. Empty where it is said function by function. */
  readonly points: readonly string[];
  readonly functions: readonly { readonly name: string; readonly points: readonly string[] }[];
}

/** The digest of one standard. */
export interface DigestView {
  readonly standard: StandardSummary;
  readonly levels: readonly DigestLevelView[];
  /** On the occupation as a whole. Empty where it is said level by level. */
  readonly points: readonly string[];
  /** Functions of the standard whose level is not known. Empty where the digest names them level by level. */
  readonly functions: readonly string[];
  /** What to know about the digest: where levels or functions are not known. Absent when there is nothing to say. */
  readonly gap?: string | undefined;
}

/** An occupation a guide is about. */
export interface GuideOccupation extends Link {
  readonly id: string;
  /** Absent while no code is published. */
  readonly code?: string | undefined;
  readonly summary?: string | undefined;
  /** Page of the career paths, opened at this occupation. */
  readonly pathway: string;
  readonly evaluation: readonly EvaluationLine[];
}

/** A section of the page: anchor and words. */
export interface GuideSection {
  readonly id: string;
  readonly label: string;
}

/** Everything the page of one guide prints; the editorial body is drawn beside it. */
export interface GuidePage {
  readonly row: GuideRow;
  readonly occupations: readonly GuideOccupation[];
  readonly digests: readonly DigestView[];
  readonly confusions: readonly BesideLine[];
  /** Occupations one can change to. */
  readonly onward: readonly BesideLine[];
  /** Official texts to check against: every standard of the occupations, newest first. */
  readonly standards: readonly StandardSummary[];
  /** Systems it explains, or that the standard of its occupation belongs to, with the tasks of the plan behind them. */
  readonly origins: readonly Origin[];
  /** Sections below the editors' words: anchor and words. */
  readonly sections: readonly GuideSection[];
  /** Other guides on the same field of work; for a guide on the system, the others on it. */
  readonly siblings: { readonly name: string; readonly rows: readonly GuideRow[] };
  /** Only for guides on the system. */
  readonly drawing?: GuideDrawing | undefined;
  /** A level of a real standard taken apart. Only for guides on the system that have one. */
  readonly example?: WorkedExampleView | undefined;
  /** National rules between levels, titles and schooling, by kind. Empty but for the guide that draws the ladder. */
  readonly rules: readonly { readonly kind: string; readonly rules: readonly EquivalenceLine[] }[];
  /** Text of a content pack in place of the editors' words. Only set for records of one. */
  readonly prose?: PackProse | undefined;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
  readonly sources: readonly SourceLine[];
  readonly updated: string;
}

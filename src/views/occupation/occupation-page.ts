import type { BesideGroup } from './build-beside.ts';
import type { ProvenanceMark, SourceLine } from '../parts/citations.ts';
import type { CodeLine } from '../code/code-lines.ts';
import type { LevelLadder } from '../ladder/level-ladder.ts';
import type { InferredSeries } from '../series/ladder-series.ts';
import type { Link } from '../parts/link.ts';
import type { Origin } from '../programme/build-origin.ts';
import type { MarkView } from '../parts/mark-view.ts';
import type { StandardSummary } from '../standard/standard-summary.ts';

/** A group above the occupation, with its code and rank. */
export interface GroupStep extends Link {
  readonly code: string;
  readonly rank: string;
}

/** A way in which the occupation is evaluated, with why we say so. */
export interface EvaluationLine {
  /** `职业资格评价`, `职业技能等级认定` or `专项职业能力考核`. */
  readonly way: string;
  readonly text: string;
  readonly links: readonly Link[];
  readonly mark: ProvenanceMark;
}

/** A work type of the occupation. */
export interface WorkTypeLine {
  readonly name: string;
  readonly code?: string | undefined;
  readonly consulted: boolean;
  readonly notice?: Link | undefined;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

/** A new-occupation notice that announced the occupation. */
export interface AnnouncementLine {
  readonly notice: Link;
  readonly batch: number;
  readonly issued?: string | undefined;
  readonly nameThen: string;
  readonly codeThen?: string | undefined;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

/** An occupation close by, and why. */
export interface NeighbourLine extends Link {
  readonly code?: string | undefined;
  /** Functions both have. Empty for occupations of the same minor group. */
  readonly shared: readonly string[];
}

/** Everything the page of one occupation prints. */
export interface OccupationPage {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** Absent while no code is published. */
  readonly code?: string | undefined;
  readonly groups: readonly GroupStep[];
  readonly marks: readonly MarkView[];
  /** `true` when it is not known whether it is marked. */
  readonly marksUnknown: boolean;
  /** How it came into the classification, as a sentence. */
  readonly status: string;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
  /** Editorial summary. Absent when not written. */
  readonly summary?: string | undefined;
  readonly aliases: readonly string[];
  readonly evaluation: readonly EvaluationLine[];
  readonly standards: readonly StandardSummary[];
  /** Absent when no standard's levels are known. */
  readonly ladder?: LevelLadder | undefined;
  /** Series of titles that suit it. Only set where there is no ladder to say so. */
  readonly series?: InferredSeries | undefined;
  readonly workTypes: readonly WorkTypeLine[];
  readonly announcements: readonly AnnouncementLine[];
  readonly codes: readonly CodeLine[];
  readonly neighbours: readonly NeighbourLine[];
  readonly relatedByFunction: readonly NeighbourLine[];
  readonly qualifications: readonly Link[];
  readonly abilitySpecs: readonly Link[];
  readonly evaluationSpecs: readonly Link[];
  /** Systems behind it, with the tasks that ordered them. */
  readonly origins: readonly Origin[];
  /** What guides say of it and of the occupations beside it. */
  readonly beside: readonly BesideGroup[];
  /** Editorial guides on it. */
  readonly guides: readonly Link[];
  readonly sources: readonly SourceLine[];
  /** Sections the page has, in order: anchor and words. */
  readonly sections: readonly { readonly id: string; readonly label: string }[];
  /** Day of the record's last change. */
  readonly updated: string;
  /** SVG path of a QR code that holds the code (or the id) to type into any copy of the site. */
  readonly qr: QrDrawing;
}

/** A QR code as one SVG path over a square of `size` modules. */
export interface QrDrawing {
  readonly path: string;
  readonly size: number;
  /** Text the code holds. */
  readonly text: string;
}

import type { Confidence } from '../vocabulary/confidence.ts';
import type { TitleTier } from '../vocabulary/title-tier.ts';

/**
 * - `now`: may apply on the day of the assessment
 * - `from`: will be allowed on a later day without obtaining anything else first, if the person goes on working
 * - `no`: not without obtaining something first
 * - `unknown`: only an unanswered question stands in the way
 */
export type Status = 'now' | 'from' | 'no' | 'unknown';

/** A sentence with the pages it rests on. */
export interface Cited {
  /** In Chinese. */
  readonly text: string;
  /** Addresses from the site's root; never none. */
  readonly pages: readonly string[];
}

/** The answer to one question "may this person apply for it?". */
export interface Answer {
  readonly status: Status;
  /** First day on which it is allowed. Only set with status `from`. */
  readonly from?: string;
  /** Rules that allow it, best first; with `unknown`, those that would if the answers fit. */
  readonly rules: readonly string[];
  /** Rules the answer rests on: those that allow it, or, with `no`, those whose demands are missing. */
  readonly basis: readonly string[];
  /** What is missing, in Chinese. Each entry is one way; any one of them is enough. */
  readonly missing: readonly string[];
  /** Profile fields, now unknown, whose answer would change this answer. */
  readonly depends: readonly string[];
  /** What the best rule asks besides and a profile cannot say, in Chinese. */
  readonly conditions: readonly string[];
  /** What is not sure about the best rule, in Chinese. */
  readonly cautions: readonly string[];
}

/** The answer for one level: a number for 5 (初级工) to 1 (高级技师), a word for the rest. */
export interface LevelAnswer extends Answer {
  readonly level: number | string;
}

/** The answer for one tier of one series of titles. */
export interface TitleAnswer extends Answer {
  readonly series: string;
  readonly tier: TitleTier;
}

/** The series of titles spoken of first, and why that one. */
export interface SeriesChoice {
  /** Absent where none suits, or where no occupation is named and none was asked for. */
  readonly series?: string | undefined;
  /**
   * - `wanted`: the person asked for it
   * - `suited`: it suits the occupation best, by the editors' inference
   * - `none`: no series suits the occupation
   * - `unknown`: nothing says which would suit
   */
  readonly basis: 'wanted' | 'suited' | 'none' | 'unknown';
  /** Every series that suits the occupation, the best first. */
  readonly suits: readonly string[];
  /** Why these suit, or none does, in Chinese. Absent where no occupation is named. */
  readonly reason?: string | undefined;
  /** Pages it rests on: the editors' inference, and the series chosen. */
  readonly pages: readonly string[];
}

/** One step of a route. */
export interface RouteStep {
  /** `level:3`, `title:engineering/assistant` or `post:chief-technician`. */
  readonly obtain: string;
  /** Day from which it may be applied for. */
  readonly on: string;
  /** Rules that allow it on that day, best first. */
  readonly rules: readonly string[];
  /** How sure the best of them is. */
  readonly confidence: Confidence;
  /** What the best of them asks besides and a profile cannot say. */
  readonly conditions: readonly string[];
  /** What is not sure about the best of them. */
  readonly cautions: readonly string[];
}

/** A way from where a person stands to a goal. */
export interface Route {
  /** Years from the day of the assessment to the last step, to one decimal. */
  readonly years: number;
  readonly steps: readonly RouteStep[];
  /** The least sure of the rules it rests on. */
  readonly confidence: Confidence;
}

/** What a person may apply for, and when. */
export interface Assessment {
  readonly on: string;
  /** Rule set judged by. */
  readonly ruleSet: string;
  /** From the lowest level. */
  readonly levels: readonly LevelAnswer[];
  /** By series in official order, from the lowest tier. */
  readonly titles: readonly TitleAnswer[];
  /** Which of the titles' series is spoken of first. */
  readonly series: SeriesChoice;
  /** What a reader must know besides. */
  readonly remarks: readonly Cited[];
}

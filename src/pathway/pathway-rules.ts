import type { Alternative } from '../schema/eligibility.ts';
import type { Confidence } from '../vocabulary/confidence.ts';
import type { StandardLevel } from '../vocabulary/skill-level.ts';
import type { TitleTier } from '../vocabulary/title-tier.ts';

/** One way to be allowed to apply for a level: the authored alternative under its published id. */
export type LevelRule = Omit<Alternative, 'alternative' | 'text' | 'note'> & {
  /** `after-2023/3/2`. */
  readonly id: string;
  /** `true` when its years of work must be unbroken. */
  readonly continuous?: true | undefined;
  readonly confidence: Confidence;
};

/** A set of eligibility rules. */
export interface RuleSet {
  readonly id: string;
  readonly name: string;
  readonly appliesTo: string;
  /** Kind of standard it governs. Absent for direct recognition and special abilities. */
  readonly kind?: 'skill' | 'professional-technical' | undefined;
  /** Id of the set whose single standards these rules belong to. Only set for variants. */
  readonly variantOf?: string | undefined;
  readonly rules: readonly LevelRule[];
}

/** A rule that lets a skill level, or an award, count for a professional title. */
export interface TitleRule {
  readonly id: string;
  /** The level that must be held, the lowest that will do. Absent where the rule asks for an award. */
  readonly level?: StandardLevel | undefined;
  /** Awards any one of which will do. Absent where the rule asks for a level. */
  readonly awards?: readonly string[] | undefined;
  readonly series: readonly string[];
  readonly tiers: readonly TitleTier[];
  /** Years since the certificate. Absent where the rule sets none. */
  readonly years?: number | undefined;
  /** `national` or the place where alone it holds. */
  readonly place: string;
  /** First day it can be used. Absent when not known. */
  readonly inForceSince?: string | undefined;
  /** What else must hold and a profile cannot say. */
  readonly conditions: readonly string[];
  /** What is not sure about it, in Chinese. */
  readonly cautions: readonly string[];
  /** `true` when the rule names the series itself, `false` when they were taken from a rule beside it. */
  readonly namesSeries: boolean;
  /** The least sure of the facts it rests on. */
  readonly confidence: Confidence;
}

/** A post of the eight-level ladder (学徒工、特级技师、首席技师). */
export interface PostRule {
  /** Id of the rung, e.g. `chief-technician`; the rule's id as well. */
  readonly id: string;
  readonly name: string;
  /** Level that must be held first. Absent for the post below all levels. */
  readonly level?: StandardLevel | undefined;
  /** Post that comes before it. Absent for the first above the levels. */
  readonly after?: string | undefined;
  readonly confidence: Confidence;
}

/** A series of professional titles. */
export interface SeriesEntry {
  readonly id: string;
  readonly name: string;
  readonly tiers: readonly { readonly tier: TitleTier; readonly names: readonly string[] }[];
}

/** Which series suit the occupations of a group, by the editors' inference. */
export interface SuitedSeriesEntry {
  /** Code of the group or occupation, or id of the occupation, it was written for. */
  readonly of: string;
  /** In order of fit; empty where none suits. */
  readonly series: readonly string[];
  /** Why, in Chinese. */
  readonly reason: string;
}

/** What the rules need to know of an occupation. */
export interface OccupationEntry {
  readonly name: string;
  /** Older names, and names its standards use. Absent when there is none. */
  readonly otherNames?: readonly string[] | undefined;
  /** Set that governs its standard. Absent where it has no standard. */
  readonly ruleSet?: string | undefined;
  /** Levels the standard sets, from the lowest. Absent where they are not surely known. */
  readonly levels?: readonly StandardLevel[] | undefined;
  /** Standard the set was chosen by. */
  readonly standard?: string | undefined;
  /** Year it was chosen by. */
  readonly year?: string | undefined;
}

/** What the rules need to know of a national qualification. */
export interface QualificationEntry {
  readonly name: string;
  /** `true` for 专业技术人员职业资格. */
  readonly professional: boolean;
  /**
   * The lowest title tier it counts as, by place (`not-stated` where the table names none) and by the name the table
   * has: an item such as 建造师 comes in several grades.
   */
  readonly tiers: readonly { readonly name: string; readonly place: string; readonly tier: TitleTier }[];
}

/** The clause behind a rule. */
export interface Clause {
  /** The rule as one sentence. */
  readonly text: string;
  /** Name of the set, or kind of equivalence. */
  readonly origin: string;
  /** Number of the document. Absent when not known. */
  readonly document?: string | undefined;
  /** Article, e.g. `11`. Absent when not known. */
  readonly article?: string | undefined;
  /** Page of the policy; where there is none, the place on the page of rules. */
  readonly address: string;
  /** Entries of the page of sources that it was read in, or that say none was found. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** `national` or a place. */
  readonly place: string;
  readonly inForceSince?: string | undefined;
  /** Only one copy has it. */
  readonly singleCopy?: true | undefined;
  readonly note?: string | undefined;
}

/** Everything the engine judges by, as plain data that travels to the browser. */
export interface PathwayRules {
  readonly sets: readonly RuleSet[];
  /** Set that stands in where nothing says which one governs. */
  readonly newestSet: string;
  readonly titles: readonly TitleRule[];
  readonly posts: readonly PostRule[];
  readonly series: readonly SeriesEntry[];
  /** By code of a group or occupation, or id of an occupation; see `findSuitedSeries`. */
  readonly suited: Readonly<Record<string, SuitedSeriesEntry>>;
  readonly qualifications: Readonly<Record<string, QualificationEntry>>;
  readonly occupations: Readonly<Record<string, OccupationEntry>>;
  /** By rule id. */
  readonly clauses: Readonly<Record<string, Clause>>;
}

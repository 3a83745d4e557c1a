import type { Programme } from '../vocabulary/programme.ts';
import type { StandardLevel } from '../vocabulary/skill-level.ts';
import type { TitleTier } from '../vocabulary/title-tier.ts';

/** Whole or part years of work, counted to the day of the assessment. A part that is absent is unknown. */
export interface WorkYears {
  /** In this occupation. */
  readonly own?: number | undefined;
  /** In related occupations, on top of `own`. */
  readonly related?: number | undefined;
  /** How many of them without a break up to the day. Only rules before 2018 ask. */
  readonly continuous?: number | undefined;
}

/** The highest skill level a person holds. */
export interface HeldLevel {
  readonly level: StandardLevel;
  /** Day of the certificate, `2022-06-01`. */
  readonly since?: string | undefined;
  /** Whether it was gained in this occupation or in a related one. Absent counts as this one. */
  readonly scope?: 'own' | 'related' | undefined;
}

/** The highest professional title a person holds. */
export interface HeldTitle {
  readonly series: string;
  readonly tier: TitleTier;
  readonly since?: string | undefined;
}

/** A national qualification a person holds. */
export interface HeldQualification {
  /** Item of the catalogue, e.g. `2021-p-14`. */
  readonly id: string;
  /** Which of the item's grades, by the name tables have for it, e.g. `一级建造师`. */
  readonly name?: string | undefined;
  readonly since?: string | undefined;
  /** The tier of a title it counts as where the person lives. Absent: taken from the tables this site knows. */
  readonly tier?: TitleTier | undefined;
}

/** A person's schooling. */
export interface Education {
  readonly programme: Programme;
  /** Whether the major is the occupation's own or a related one. */
  readonly relatedMajor?: boolean | undefined;
  /** Whether the programme was assessed (经评估论证). */
  readonly assessed?: boolean | undefined;
  readonly status?: 'student' | 'final-year' | 'graduated' | undefined;
  /** Day of the diploma. */
  readonly since?: string | undefined;
}

/**
 * What a person says about themselves. A field that is absent is unknown, `null` is none: somebody without any
 * certificate writes `level: null`.
 */
export interface Profile {
  /** Id of an occupation, as a rule its code in force. */
  readonly occupation?: string | undefined;
  /** Rule set to judge by. Absent: the one that governs the occupation. */
  readonly ruleSet?: string | undefined;
  readonly age?: number | undefined;
  readonly years?: WorkYears | null | undefined;
  readonly level?: HeldLevel | null | undefined;
  readonly title?: HeldTitle | null | undefined;
  readonly qualification?: HeldQualification | null | undefined;
  readonly education?: Education | null | undefined;
  readonly apprenticeship?: 'completed' | 'none' | null | undefined;
  /** Other certificates by name, e.g. `预备技师证书`. */
  readonly certificates?: readonly string[] | null | undefined;
  /** Awards by name, e.g. `全国技术能手`. */
  readonly awards?: readonly string[] | null | undefined;
  /** Series of titles the person asks about. Absent: the one that suits the occupation. */
  readonly wantedSeries?: string | undefined;
  /** `national` or a province, e.g. `山东`. */
  readonly place?: string | undefined;
}

import type { FindKind, LabelType } from '../records/find-record.ts';

/**
 * How good a match is, best first; a longer name loses up to 30 of it. The steps are chosen so that a part of an
 * occupation's name still comes before the beginning of a standard's, but after the whole name of anything.
 */
export const TIERS = {
  exact: 1000,
  prefix: 900,
  /** At the end of a name (the head of a Chinese compound), or between marks. */
  word: 860,
  inside: 800,
  pinyinExact: 880,
  pinyinPrefix: 780,
  initialsExact: 760,
  pinyinInside: 700,
  initialsPrefix: 680,
  initialsInside: 600,
  /** Some syllables in full, some by their first letters, or Chinese characters among them. */
  mixedExact: 640,
  mixedPrefix: 560,
  mixedInside: 470,
  homophoneExact: 690,
  homophoneInside: 600,
  /** The same sound of two characters may well be chance. */
  homophoneOfTwo: 500,
  nearExact: 420,
  /** One wrong character beside others that only sound right. */
  soundNear: 400,
} as const;

/** What a hit through something other than the title loses. */
export const LABEL_COSTS: Readonly<Record<LabelType | 'title', number>> = {
  title: 0,
  word: 10,
  alias: 30,
  'old-name': 40,
  'work-type': 50,
  part: 20,
  code: 0,
  'code-2022': 20,
  'code-2015': 22,
  'code-1999': 24,
  'code-at-issue': 26,
  document: 0,
  'issued-under': 40,
  qualification: 35,
  ability: 60,
};

/** What hits of each kind lose, so that occupations come before the rest. */
export const KIND_COSTS: Readonly<Record<FindKind, number>> = {
  occupation: 0,
  'work-type': 55,
  group: 60,
  standard: 110,
  'skill-level': 111,
  'title-series': 112,
  qualification: 113,
  'ability-spec': 114,
  'evaluation-spec': 115,
  notice: 116,
  circular: 117,
  policy: 118,
  'programme-task': 118,
  'work-item': 118,
  system: 117,
  guide: 119,
  code: 120,
  section: 80,
};

/** What hits of a kind gain when the query asks for that kind by name. */
export const WANTED_GAIN = 400;

/** What occupations gain of the sort the query hints at. */
export const HINT_GAIN = 120;

/** The most a longer name can lose. */
const LONGEST_LOSS = 30;

/**
 * Puts a match on its tier, a little lower the more of the name is left over.
 *
 * @param tier one of {@link TIERS}
 * @param left how many characters of the name the query does not cover
 */
export function tierScore(tier: number, left: number): number {
  return tier - Math.min(LONGEST_LOSS, Math.max(0, left));
}

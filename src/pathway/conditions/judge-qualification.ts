import { TITLE_TIERS, type TitleTier } from '../../vocabulary/title-tier.ts';
import type { PathwayRules, QualificationEntry } from '../pathway-rules.ts';
import type { Profile } from '../profile.ts';
import type { Outcome } from './outcome.ts';

/**
 * Judges a national qualification that stands in for a title. Only a 专业技术人员职业资格 does, and only for the tier
 * it counts as where the person lives. Tables differ between places and grades; where they leave it open, it stays so.
 *
 * @param tier lowest tier that will do
 * @param what the title as the rule names it
 * @param count judges the clock once the qualification is accepted
 */
export function judgeQualification(
  profile: Profile,
  tier: TitleTier,
  what: string,
  qualifications: PathwayRules['qualifications'],
  count: (since: string | undefined, field: string) => Outcome,
): Outcome {
  const held = profile.qualification;
  if (held === undefined) return { kind: 'open', fields: ['qualification'], what };
  const entry = held === null ? undefined : qualifications[held.id];
  if (held === null || entry?.professional !== true) return { kind: 'need', what };
  if (tier === TITLE_TIERS[0]) return count(held.since, 'qualification');
  const rows = selectRows(entry, held.name, profile.place);
  const countsAs = held.tier === undefined ? rows.map((row) => row.tier) : [held.tier];
  const enough = countsAs.filter((one) => TITLE_TIERS.indexOf(one) >= TITLE_TIERS.indexOf(tier));
  if (countsAs.length > 0 && enough.length === 0) return { kind: 'need', what };
  if (countsAs.length > 0 && enough.length === countsAs.length) return count(held.since, 'qualification');
  return { kind: 'open', fields: listQuestions(rows), what };
}

/** Rows of the tables that may speak of this person: of the grade and place as far as they are said. */
function selectRows(
  { tiers }: QualificationEntry,
  name: string | undefined,
  place: string | undefined,
): QualificationEntry['tiers'] {
  const named = tiers.filter((row) => name === undefined || row.name === name);
  if (place === undefined) return named;
  const here = named.filter((row) => row.place === place);
  return here.length > 0 ? here : named.filter((row) => row.place === 'not-stated');
}

/** What to ask so that one row is left; the tier itself where the tables do not say. */
function listQuestions(rows: QualificationEntry['tiers']): readonly string[] {
  const names = new Set(rows.map(({ name }) => name));
  const places = new Set(rows.map(({ place }) => place));
  const questions = [
    ...(names.size > 1 ? ['qualification.name'] : []),
    ...(places.size > 1 ? ['place'] : []),
  ];
  return questions.length > 0 ? questions : ['qualification.tier'];
}

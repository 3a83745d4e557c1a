import fc from 'fast-check';
import type { PathwayRules } from '../../src/pathway/pathway-rules.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { PROGRAMMES } from '../../src/vocabulary/programme.ts';
import { STANDARD_LEVELS } from '../../src/vocabulary/skill-level.ts';
import { TITLE_TIERS } from '../../src/vocabulary/title-tier.ts';

/** A field that is answered, answered with "none", or left open. */
function maybe<T>(answer: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> {
  return fc.option(fc.option(answer), { nil: undefined });
}

const day = fc.constantFrom(
  '2005-02-28',
  '2016-02-29',
  '2020-12-31',
  '2024-07-01',
  '2026-11-22',
  '2027-03-01',
);

/**
 * People of every kind, many of whom cannot be: any occupation of the content or none, any rules, any answers and gaps.
 */
export function arbitraryProfile(rules: PathwayRules): fc.Arbitrary<Profile> {
  const series = fc.constantFrom(...rules.series.map(({ id }) => id));
  const open = <T>(answer: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(answer, { nil: undefined });
  const certificates = rules.sets.flatMap((set) =>
    set.rules.flatMap(({ otherCertificate = [] }) => otherCertificate),
  );
  const awards = rules.titles.flatMap((rule) => rule.awards ?? []);
  return fc.record({
    occupation: open(fc.constantFrom(...Object.keys(rules.occupations))),
    ruleSet: open(fc.constantFrom(...rules.sets.map(({ id }) => id))),
    age: open(fc.integer({ min: 12, max: 70 })),
    years: maybe(
      fc.record({
        own: open(fc.integer({ min: 0, max: 40 })),
        related: open(fc.integer({ min: 0, max: 20 })),
        continuous: open(fc.integer({ min: 0, max: 20 })),
      }),
    ),
    level: maybe(
      fc.record({
        level: fc.constantFrom(...STANDARD_LEVELS),
        since: open(day),
        scope: open(fc.constantFrom('own', 'related')),
      }),
    ),
    title: maybe(fc.record({ series, tier: fc.constantFrom(...TITLE_TIERS), since: open(day) })),
    qualification: maybe(
      fc.record({ id: fc.constantFrom(...Object.keys(rules.qualifications)), since: open(day) }),
    ),
    education: maybe(
      fc.record({
        programme: fc.constantFrom(...PROGRAMMES),
        relatedMajor: open(fc.boolean()),
        assessed: open(fc.boolean()),
        status: open(fc.constantFrom('student', 'final-year', 'graduated')),
      }),
    ),
    apprenticeship: maybe(fc.constantFrom('completed', 'none')),
    certificates: maybe(fc.subarray([...new Set(certificates)])),
    awards: maybe(fc.subarray([...new Set(awards)])),
    wantedSeries: open(series),
    place: open(fc.constantFrom('national', '山东')),
  });
}

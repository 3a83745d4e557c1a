import fc from 'fast-check';
import type { LevelRule, PathwayRules, TitleRule } from '../../src/pathway/pathway-rules.ts';
import type { Profile } from '../../src/pathway/profile.ts';

/** The levels made-up rules speak of, from the lowest. */
export const LEVELS = ['3', '2', '1'] as const;

const TIERS = ['assistant', 'intermediate'] as const;

/** The day made-up people are assessed on. */
export const ON = '2026-11-22';

const few = fc.integer({ min: 0, max: 4 });

const levelRule = fc
  .record(
    {
      level: fc.constantFrom(...LEVELS),
      yearsTotal: few,
      certificateYears: few,
      certificate: fc.constantFrom('3', '2'),
      title: fc.constantFrom(...TIERS),
      yearsAfterTitle: few,
      training: fc.constant('培训'),
      scope: fc.constantFrom('own', 'same-or-related'),
      continuous: fc.constant(true as const),
    },
    { requiredKeys: ['level', 'certificate'] },
  )
  .map(
    ({ level, certificate, certificateYears, title, yearsAfterTitle, ...rest }): Omit<LevelRule, 'id'> => ({
      ...rest,
      level,
      confidence: 'copied',
      // A rule that asks for the very level it leads to could never be used first.
      ...(Number(certificate) > Number(level) && certificateYears !== undefined
        ? { certificate, yearsAfterCertificate: certificateYears }
        : {}),
      ...(title === undefined
        ? {}
        : {
            title: { text: title, tiers: [title], orQualification: false },
            ...(yearsAfterTitle === undefined ? {} : { yearsAfterTitle }),
          }),
    }),
  );

const titleRule = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    tier: fc.constantFrom(...TIERS),
    years: few,
    unverified: fc.boolean(),
  })
  .map(({ level, tier, years, unverified }): Omit<TitleRule, 'id'> => ({
    level,
    series: ['engineering'],
    tiers: [tier],
    years,
    place: 'national',
    conditions: [],
    cautions: [],
    namesSeries: true,
    confidence: unverified ? 'unverified' : 'copied',
  }));

/** Small rule sets: a few ways into three levels, and a few from levels to titles. */
export const arbitraryRules: fc.Arbitrary<PathwayRules> = fc
  .record({
    levels: fc.array(levelRule, { minLength: 2, maxLength: 7 }),
    titles: fc.array(titleRule, { maxLength: 3 }),
  })
  .map(({ levels, titles }) => ({
    sets: [
      {
        id: 'made-up',
        name: '假设的条件',
        appliesTo: '',
        kind: 'skill',
        rules: levels.map((rule, index) => ({ ...rule, id: `made-up/${rule.level}/${index}` })),
      },
    ],
    newestSet: 'made-up',
    titles: titles.map((rule, index) => ({ ...rule, id: `title-${index}` })),
    posts: [],
    series: [
      { id: 'engineering', name: '工程技术人员', tiers: TIERS.map((tier) => ({ tier, names: [tier] })) },
    ],
    suited: {},
    qualifications: {},
    occupations: { made: { name: '某工', ruleSet: 'made-up', levels: LEVELS } },
    clauses: {},
  }));

/** People about whom everything is known, with whole years. */
export const arbitraryPerson: fc.Arbitrary<Profile> = fc
  .record({
    own: few,
    related: few,
    continuous: fc.option(few, { nil: undefined }),
    level: fc.option(fc.record({ level: fc.constantFrom(...LEVELS), years: few })),
    title: fc.option(fc.record({ tier: fc.constantFrom(...TIERS), years: few })),
  })
  .map(({ own, related, continuous, level, title }) => ({
    occupation: 'made',
    age: 40,
    years: {
      own,
      related,
      ...(continuous === undefined ? {} : { continuous: Math.min(continuous, own) }),
    },
    level: level && { level: level.level, since: `${2026 - level.years}-11-22` },
    title: title && { series: 'engineering', tier: title.tier, since: `${2026 - title.years}-11-22` },
    qualification: null,
    education: null,
    apprenticeship: null,
    certificates: null,
    awards: null,
    place: 'national',
  }));

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/pathway/assess.ts';
import { findRoutes } from '../../src/pathway/find-routes.ts';
import { parseGoal } from '../../src/pathway/parse-goal.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { PROGRAMMES } from '../../src/vocabulary/programme.ts';
import { SKILL_LEVELS } from '../../src/vocabulary/skill-level.ts';
import { TITLE_TIERS } from '../../src/vocabulary/title-tier.ts';
import { advanceProfile, takeStep } from './advance-profile.ts';
import { loadContentRules } from './content-rules.ts';

const ON = '2026-11-22';
const rules = await loadContentRules();
const day = fc.integer({ min: 2010, max: 2025 }).map((year) => `${year}-03-15`);

/** People of every kind, about whom everything is known. */
const person: fc.Arbitrary<Profile> = fc.record({
  occupation: fc.constantFrom('6-18-01-01', '4-01-06-02', '4-07-03-02', '2-02-38-01'),
  ruleSet: fc.constantFrom('after-2023', 'rulebook-2018', 'before-2018', undefined),
  age: fc.constant(50),
  years: fc.record({ own: fc.integer({ min: 0, max: 20 }), related: fc.integer({ min: 0, max: 5 }) }),
  level: fc.option(fc.record({ level: fc.constantFrom(...SKILL_LEVELS), since: day })),
  title: fc.option(
    fc.record({ series: fc.constant('engineering'), tier: fc.constantFrom(...TITLE_TIERS), since: day }),
  ),
  qualification: fc.constant(null),
  education: fc.option(
    fc.record({
      programme: fc.constantFrom(...PROGRAMMES),
      relatedMajor: fc.boolean(),
      assessed: fc.boolean(),
      status: fc.constantFrom('final-year', 'graduated'),
    }),
  ),
  apprenticeship: fc.constantFrom('completed', 'none'),
  certificates: fc.constant(null),
  awards: fc.constant(null),
  place: fc.constantFrom('national', '山东'),
});

const GOALS = [
  'level:3',
  'level:1',
  'level:senior',
  'title:engineering/intermediate',
  'title:agriculture/assistant',
  'post:chief-technician',
];

describe('the rules of the content', () => {
  it('each have a clause with words and a page that holds them', () => {
    const ids = [
      ...rules.sets.flatMap((set) => set.rules.map(({ id }) => id)),
      ...rules.titles.map(({ id }) => id),
      ...rules.posts.map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(rules.clauses[id]?.text).toMatch(/。$/);
      expect(rules.clauses[id]?.address).toMatch(/^(policies\/[\w-]+\.html|pathways\/index\.html#[\w/-]+)$/);
    }
  });

  it('govern every occupation that has a standard', () => {
    const governed = Object.values(rules.occupations).filter(({ standard }) => standard !== undefined);
    expect(governed.length).toBeGreaterThan(600);
    expect(governed.filter(({ ruleSet }) => ruleSet === undefined)).toEqual([]);
  });

  it('lead nobody to a title of a place they do not live in', () => {
    const level = { level: '3', since: '2020-01-01' } as const;
    const listRules = (place: string): readonly string[] =>
      assess({ level, place }, rules, ON).titles.flatMap((title) => title.rules);
    expect(listRules('国内').filter((id) => id.includes('-sd-'))).toEqual([]);
    expect(listRules('山东').filter((id) => id.includes('-sd-'))).toEqual(['skill-title-sd-eng-assistant']);
  });

  it('name every rule behind an answer, and never change with more years of work', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 1, max: 10 }), (one, more) => {
        const before = assess(one, rules, ON);
        const after = assess(
          { ...one, years: { ...one.years, own: (one.years?.own ?? 0) + more } },
          rules,
          ON,
        );
        for (const [index, { status, from = '', rules: ids }] of before.levels.entries()) {
          const then = after.levels[index];
          for (const id of ids) expect(rules.clauses[id]).toBeDefined();
          expect(ids.length > 0).toBe(status !== 'no');
          if (status === 'now') expect(then?.status).toBe('now');
          if (status === 'from') expect(then?.status === 'now' || (then?.from ?? '9') <= from).toBe(true);
        }
      }),
    );
  });

  it('allow each step of a route on its day, posts apart, which employers fill', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...GOALS), (one, text) => {
        const goal = parseGoal(text, one, rules);
        if ('mistake' in goal) return;
        for (const { steps } of findRoutes(one, goal, rules, ON)) {
          expect(steps.length === 0 || steps.at(-1)?.obtain === text).toBe(true);
          let then = one;
          for (const step of steps.filter(({ obtain }) => !obtain.startsWith('post:'))) {
            const { levels, titles } = assess(advanceProfile(then, ON, step.on), rules, step.on);
            const answer =
              levels.find(({ level }) => `level:${level}` === step.obtain) ??
              titles.find(({ series, tier }) => `title:${series}/${tier}` === step.obtain);
            expect(answer?.status).toBe('now');
            expect(answer?.rules).toContain(step.rules[0]);
            then = takeStep(then, step);
          }
        }
      }),
    );
  });
});

describe('routes by the rules of the content', () => {
  const beginner: Profile = {
    ruleSet: 'after-2023',
    age: 20,
    years: null,
    level: null,
    title: null,
    education: null,
  };

  function findSteps(profile: Profile, text: string): readonly string[] {
    const goal = parseGoal(text, profile, rules);
    if ('mistake' in goal) return [goal.mistake];
    return findRoutes(profile, goal, rules, ON).map(
      ({ years, steps }) =>
        `${years}: ${steps.map(({ obtain, on }) => `${obtain} ${on.slice(0, 4)}`).join(', ')}`,
    );
  }

  it('trade time against the number of certificates', () => {
    expect(findSteps(beginner, 'level:3')).toEqual([
      '7: level:5 2026, level:4 2029, level:3 2033',
      '9: level:4 2031, level:3 2035',
      '10: level:3 2036',
    ]);
  });

  it('lead through the level to posts', () => {
    expect(findSteps({ ...beginner, age: 40, level: { level: '1' } }, 'post:chief-technician')).toEqual([
      '0: post:special-technician 2026, post:chief-technician 2026',
    ]);
  });

  it('say when they rest on a rule that is not verified', () => {
    const goal = parseGoal('title:agriculture/assistant', beginner, rules);
    const confidences =
      'mistake' in goal ? [] : findRoutes(beginner, goal, rules, ON).map(({ confidence }) => confidence);
    expect(new Set(confidences)).toEqual(new Set(['unverified']));
  });

  it('are none where no known rule leads there', () => {
    expect(findSteps(beginner, 'title:economics/assistant')).toEqual([]);
    expect(findSteps({ ruleSet: 'professional-technical-2021' }, 'post:chief-technician')).toEqual([]);
  });

  it('have no steps where one is already', () => {
    expect(findSteps({ ...beginner, level: { level: '2', since: '2020-01-01' } }, 'level:3')).toEqual([
      '0: ',
    ]);
  });

  it.each(['level:7', 'level:junior', 'post:boss', 'title:engineering/senior', 'title:none/basic', 'wealth'])(
    'refuse the goal %s with a reason',
    (text) => {
      expect(parseGoal(text, beginner, rules)).toHaveProperty('mistake');
    },
  );
});

describe('the engine', () => {
  it('weighs less than 12 kB in a page, without its rules', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: [
          'assess',
          'find-routes',
          'parse-goal',
          'profile/parse-profile',
          'profile/validate-profile',
          'words/describe-answer',
          'words/describe-clause',
        ]
          .map((file) => `export * from './src/pathway/${file}.ts';`)
          .join('\n'),
        resolveDir: '.',
      },
      bundle: true,
      minify: true,
      format: 'iife',
      globalName: 'pathway',
      write: false,
    });
    const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
    expect(gzipSync(contents, { level: 9 }).length).toBeLessThan(12_000);
  });
});

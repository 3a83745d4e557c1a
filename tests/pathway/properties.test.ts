import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears } from '../../src/pathway/calendar/add-years.ts';
import { assess } from '../../src/pathway/assess.ts';
import type { Answer } from '../../src/pathway/assessment.ts';
import { findRoutes } from '../../src/pathway/find-routes.ts';
import { nameGoal, type Goal } from '../../src/pathway/goal.ts';
import type { PathwayRules } from '../../src/pathway/pathway-rules.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { advanceProfile, nameLevel, takeStep } from './advance-profile.ts';
import { arbitraryPerson, arbitraryRules, ON } from './arbitrary-rules.ts';

const GOALS: readonly Goal[] = [
  { kind: 'level', level: '1' },
  { kind: 'level', level: '2' },
  { kind: 'title', series: 'engineering', tier: 'intermediate' },
];

/** Everything asked about, by its name as a step. */
function listAnswers(profile: Profile, rules: PathwayRules, on: string): ReadonlyMap<string, Answer> {
  const { levels, titles } = assess(profile, rules, on);
  return new Map<string, Answer>([
    ...levels.map((answer): [string, Answer] => [nameLevel(answer.level), answer]),
    ...titles.map((answer): [string, Answer] => [`title:${answer.series}/${answer.tier}`, answer]),
  ]);
}

/** The first day a thing is allowed; a day never reached where it is not. */
function firstDay({ status, from }: Answer): string {
  return status === 'now' ? '' : status === 'from' ? (from ?? '') : '9999';
}

/** Everything of the made-up rules in the order of worth, so that nobody goes back, or past the goal. */
const LADDERS = [
  ['level:3', 'level:2', 'level:1'],
  ['title:engineering/assistant', 'title:engineering/intermediate'],
];

/** Whether a person who wants to get somewhere would obtain this: more than they have, not more than the goal. */
function isOnTheWay(obtain: string, { level, title }: Profile, goal: string): boolean {
  const held = [`level:${level?.level ?? ''}`, `title:engineering/${title?.tier ?? ''}`];
  return LADDERS.every((ladder, index) => {
    const rank = ladder.indexOf(obtain);
    const top = ladder.includes(goal) ? ladder.indexOf(goal) : ladder.length;
    return rank < 0 || (rank > ladder.indexOf(held[index] ?? '') && rank <= top);
  });
}

/** The fewest whole years to a goal, found by trying everything every year. */
function tryEverything(person: Profile, goal: string, rules: PathwayRules, horizon: number): number {
  let people: ReadonlyMap<string, Profile> = new Map([['', person]]);
  for (let year = 0; year <= horizon; year += 1) {
    const on = addYears(ON, year);
    const reached = new Map<string, Profile>();
    const queue = [...people.values()];
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      const key = JSON.stringify([one.level, one.title]);
      if (reached.has(key)) continue;
      reached.set(key, one);
      for (const [obtain, { status }] of listAnswers(advanceProfile(one, ON, on), rules, on)) {
        if (status !== 'now' || !isOnTheWay(obtain, one, goal)) continue;
        if (obtain === goal) return year;
        queue.push(takeStep(one, { obtain, on }));
      }
    }
    people = reached;
  }
  return horizon + 1;
}

describe('whatever the rules and whoever asks', () => {
  it('more years of work never take a right away or put it off', () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryPerson, fc.integer({ min: 1, max: 5 }), (rules, person, more) => {
        const then = { ...person, years: { ...person.years, own: (person.years?.own ?? 0) + more } };
        const after = listAnswers(then, rules, ON);
        for (const [name, answer] of listAnswers(person, rules, ON)) {
          const later = after.get(name);
          expect(later === undefined ? 'gone' : firstDay(later) <= firstDay(answer)).toBe(true);
        }
      }),
    );
  });

  it('more years without a break never take a right away or put it off', () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryPerson, (rules, person) => {
        const broken = { ...person, years: { ...person.years, continuous: 0 } };
        const whole = listAnswers(
          { ...person, years: { ...person.years, continuous: person.years?.own } },
          rules,
          ON,
        );
        for (const [name, answer] of listAnswers(broken, rules, ON)) {
          const later = whole.get(name);
          expect(later !== undefined && firstDay(later) <= firstDay(answer)).toBe(true);
        }
      }),
    );
  });

  it('what is promised from a day is allowed on that day, and not the day before', () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryPerson, (rules, person) => {
        for (const [name, { status, from = '' }] of listAnswers(person, rules, ON)) {
          if (status !== 'from') continue;
          const before = `${from.slice(0, 8)}21`;
          expect(listAnswers(advanceProfile(person, ON, from), rules, from).get(name)?.status).toBe('now');
          expect(listAnswers(advanceProfile(person, ON, before), rules, before).get(name)?.status).toBe(
            'from',
          );
        }
      }),
    );
  });

  it('every step of a route is allowed on its day to who took the steps before', () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryPerson, fc.constantFrom(...GOALS), (rules, person, goal) => {
        for (const { steps } of findRoutes(person, goal, rules, ON)) {
          let then = person;
          for (const step of steps) {
            const answer = listAnswers(advanceProfile(then, ON, step.on), rules, step.on).get(step.obtain);
            expect(answer?.status).toBe('now');
            expect(answer?.rules.slice(0, 1)).toEqual(step.rules.slice(0, 1));
            then = takeStep(then, step);
          }
        }
      }),
    );
  });

  it('trying everything every year finds no quicker way', () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryPerson, fc.constantFrom(...GOALS), (rules, person, goal) => {
        const [quickest] = findRoutes(person, goal, rules, ON);
        if (quickest?.steps.length === 0) return;
        const horizon = 9;
        const fewest = tryEverything(person, nameGoal(goal), rules, horizon);
        expect(Math.min(quickest?.years ?? horizon + 1, horizon + 1)).toBe(fewest);
      }),
    );
  });

  it('leaves out routes that another one beats', () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryPerson, fc.constantFrom(...GOALS), (rules, person, goal) => {
        const routes = findRoutes(person, goal, rules, ON);
        expect(routes.map(({ years }) => years)).toEqual(
          routes.map(({ years }) => years).toSorted((a, b) => a - b),
        );
        const costs = routes.map(({ years, steps, confidence }) => [
          years,
          steps.length,
          Number(confidence === 'unverified'),
          steps.reduce((sum, { conditions }) => sum + conditions.length, 0),
        ]);
        for (const [index, one] of costs.entries())
          for (const other of costs.slice(index + 1))
            expect(one.every((cost, place) => cost <= (other[place] ?? 0))).toBe(false);
      }),
    );
  });

  it('the order of the rules does not matter', () => {
    const turn = (rules: PathwayRules): PathwayRules => ({
      ...rules,
      sets: rules.sets.map((set) => ({ ...set, rules: set.rules.toReversed() })),
      titles: rules.titles.toReversed(),
    });
    fc.assert(
      fc.property(arbitraryRules, arbitraryPerson, fc.constantFrom(...GOALS), (rules, person, goal) => {
        expect(assess(person, turn(rules), ON)).toEqual(assess(person, rules, ON));
        expect(findRoutes(person, goal, turn(rules), ON)).toEqual(findRoutes(person, goal, rules, ON));
      }),
    );
  });
});

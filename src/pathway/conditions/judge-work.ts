import { addYears } from '../calendar/add-years.ts';
import type { Profile } from '../profile.ts';
import type { Outcome } from './outcome.ts';

/** Where years of work must have been worked, as a rule says it; absent where it does not say. */
export type WorkScope = 'own' | 'same-or-related' | undefined;

const SCOPE_WORDS = { own: '从事本职业', 'same-or-related': '从事本职业或相关职业' } as const;

/**
 * Judges years of work in all. What is said counts as a lower bound: years in related occupations that nobody asked
 * about could only make it sooner.
 *
 * @param profile on which the person says how long they have worked
 * @param years how many are asked
 * @param scope where they count
 * @param on day to which the profile counts its years
 */
export function judgeWork(profile: Profile, years: number, scope: WorkScope, on: string): Outcome {
  const worked = profile.years;
  const what = `${scope === undefined ? '工作' : SCOPE_WORDS[scope]}累计满 ${years} 年`;
  if (worked === undefined) return { kind: 'open', fields: ['years'], what };
  const { own, related } = worked ?? { own: 0, related: 0 };
  const parts = scope === 'own' ? { own } : { own, related };
  const unanswered = Object.entries(parts).flatMap(([part, value]) =>
    value === undefined ? [`years.${part}`] : [],
  );
  if (unanswered.length === Object.keys(parts).length) return { kind: 'open', fields: unanswered, what };
  const total = Object.values(parts).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return { kind: 'met', since: addYears(on, years - total), wait: what, hastenedBy: unanswered };
}

/**
 * Finds the day by which so many years after a certificate or title can be full at the earliest: never before the
 * years of work in all are, where the rule says in which work they count and the profile says all of them.
 *
 * @param since day of the certificate or title
 * @param years how many are asked
 * @param scope where they count
 * @param profile on which the person says how long they have worked
 * @param on day to which the profile counts its years
 */
export function countFrom(
  since: string,
  years: number,
  scope: WorkScope,
  profile: Profile,
  on: string,
): string {
  const byCalendar = addYears(since, years);
  if (scope === undefined) return byCalendar;
  const byWork = judgeWork(profile, years, scope, on);
  if (byWork.kind !== 'met' || (byWork.hastenedBy ?? []).length > 0) return byCalendar;
  return byWork.since > byCalendar ? byWork.since : byCalendar;
}

import { addYears } from '../calendar/add-years.ts';
import type { Profile } from '../profile.ts';
import { ALWAYS, type Outcome } from './outcome.ts';

/**
 * Judges a lowest age. The birthday is not known, so the day given is the last on which the age can be reached.
 */
export function judgeAge({ age }: Profile, minAge: number, on: string): Outcome {
  const what = `年满 ${minAge} 周岁`;
  if (age === undefined) return { kind: 'open', fields: ['age'], what };
  return { kind: 'met', since: age >= minAge ? ALWAYS : addYears(on, minAge - age), wait: what };
}

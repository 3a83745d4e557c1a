import { addYears } from '../calendar/add-years.ts';
import type { Profile } from '../profile.ts';
import type { Outcome } from './outcome.ts';

/**
 * Asks of years of work that they be unbroken up to the day they are full, as the rules before 2018 did. Whoever does not
 * say how long they have worked without a break is taken to have had none, and told that the answer turns on it.
 *
 * @param outcome how the person stands to the years themselves
 * @param profile on which the person says how long they worked without a break
 * @param asked how many years are asked
 * @param on day to which the profile counts its years
 */
export function requireUnbroken(outcome: Outcome, profile: Profile, asked: number, on: string): Outcome {
  if (outcome.kind !== 'met') return outcome;
  const wait = outcome.wait === undefined ? undefined : `${outcome.wait}（年限须连续）`;
  const unbroken = profile.years?.continuous;
  if (unbroken === undefined) {
    const isDoubtful = outcome.since < addYears(on, asked);
    return { ...outcome, wait, ...(isDoubtful ? { doubtedBy: ['years.continuous'] } : {}) };
  }
  const day = addYears(on, asked - unbroken);
  return { ...outcome, wait, since: day > outcome.since ? day : outcome.since };
}

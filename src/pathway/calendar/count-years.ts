import { addYears } from './add-years.ts';

/**
 * Counts the years from one day to a later one in full months, the way {@link addYears} adds them.
 *
 * @returns years as a fraction of twelve months; 0 where the second day is not later
 * @example countYears('2026-11-22', '2027-06-01') // 0.5
 */
export function countYears(from: string, to: string): number {
  const guess =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  const months = addYears(from, guess / 12) > to ? guess - 1 : guess;
  return Math.max(0, months) / 12;
}

import { countDays } from './add-years.ts';

/**
 * Whether a text is a day of the calendar, written `2022-06-01`.
 */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= countDays(year, month);
}

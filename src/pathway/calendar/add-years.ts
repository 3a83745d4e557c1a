const MONTHS_A_YEAR = 12;

/**
 * Finds the day on which so many years are full: the same day of the calendar, or the last day of the month where
 * that month has no such day (民法典 第二百零二条).
 *
 * @param date a day such as `2020-02-29`
 * @param years how many; a part of a year counts to the nearest month, and fewer than none leads back
 * @example addYears('2020-02-29', 1) // '2021-02-28'
 */
export function addYears(date: string, years: number): string {
  const month =
    Number(date.slice(0, 4)) * MONTHS_A_YEAR +
    (Number(date.slice(5, 7)) - 1) +
    Math.round(years * MONTHS_A_YEAR);
  const year = Math.floor(month / MONTHS_A_YEAR);
  const monthOfYear = month - year * MONTHS_A_YEAR + 1;
  const day = Math.min(Number(date.slice(8, 10)), countDays(year, monthOfYear));
  return `${String(year).padStart(4, '0')}-${pad(monthOfYear)}-${pad(day)}`;
}

/**
 * Counts the days of a month.
 *
 * @param month 1 to 12
 */
export function countDays(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

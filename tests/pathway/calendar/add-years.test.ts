import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears } from '../../../src/pathway/calendar/add-years.ts';
import { countYears } from '../../../src/pathway/calendar/count-years.ts';
import { isCalendarDay } from '../../../src/pathway/calendar/is-calendar-day.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('addYears', () => {
  it.each([
    ['2022-06-01', 4, '2026-06-01'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2096-02-29', 4, '2100-02-28'],
    ['2025-02-28', 3, '2028-02-28'],
    ['2026-08-31', 0.5, '2027-02-28'],
    ['2023-08-31', 0.5, '2024-02-29'],
    ['2026-01-31', 0.25, '2026-04-30'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', -5, '2021-11-22'],
    ['2026-01-15', -0.5, '2025-07-15'],
    ['2026-11-22', 0.0007, '2026-11-22'],
  ])('leads from %s by %d years to %s', (from, years, to) => {
    expect(addYears(from, years)).toBe(to);
  });

  it('gives days of the calendar, in the same month, never later in it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 40 }), (from, years) => {
        const to = addYears(from, years);
        expect(isCalendarDay(to)).toBe(true);
        expect(to.slice(5, 7)).toBe(from.slice(5, 7));
        expect(Number(to.slice(0, 4))).toBe(Number(from.slice(0, 4)) + years);
        expect(to.slice(8) <= from.slice(8)).toBe(true);
      }),
    );
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 20 }), (one, other, years) => {
        const [first = '', second = ''] = [one, other].toSorted();
        expect(addYears(first, years) <= addYears(second, years)).toBe(true);
      }),
    );
  });
});

describe('countYears', () => {
  it('counts back what addYears added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 480 }), (from, months) => {
        expect(Math.round(countYears(from, addYears(from, months / 12)) * 12)).toBe(months);
      }),
    );
  });

  it('counts full months only, and none backwards', () => {
    expect(countYears('2026-11-22', '2027-06-01')).toBe(0.5);
    expect(countYears('2026-11-22', '2027-11-21')).toBeCloseTo(11 / 12);
    expect(countYears('2026-11-22', '2020-01-01')).toBe(0);
  });
});

describe('isCalendarDay', () => {
  it.each(['2022-06-01', '2024-02-29', '2000-02-29'])('takes %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  it.each(['2023-02-29', '1900-02-29', '2022-13-01', '2022-06-31', '2022-6-1', '2022-06', '', '昨天'])(
    'refuses “%s”',
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
    },
  );
});

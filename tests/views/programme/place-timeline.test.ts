import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTimeline, type TimelineEntry } from '../../../src/views/programme/place-timeline.ts';

const entry = (date: string, role: TimelineEntry['role'], title = '示例文件'): TimelineEntry => ({
  date,
  title,
  detail: date,
  address: `policies/${role}-${date}-${title}.html`,
  role,
});

const dates = fc.oneof(
  fc.integer({ min: 2015, max: 2030 }).map(String),
  fc.integer({ min: 1, max: 12 }).map((month) => `2021-${String(month).padStart(2, '0')}`),
  fc.integer({ min: 1, max: 28 }).map((day) => `2022-03-${String(day).padStart(2, '0')}`),
);

describe('placeTimeline', () => {
  it('never lets labels overlap or leave the drawing, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 30 }), (list) => {
        const { labels, height } = placeTimeline(
          list.map((date, index) => entry(date, 'other', String(index))),
        );
        const rows = labels.map(({ y }) => y);
        expect(rows.every((y) => y >= 14 && y <= height - 14)).toBe(true);
        expect(rows.slice(1).every((y, index) => y - (rows[index] ?? 0) >= 40)).toBe(true);
      }),
    );
  });

  it('stands the newest on top and marks those of which only the year is known', () => {
    const { labels, dots } = placeTimeline([
      entry('2019-08', 'earlier'),
      entry('2024', 'later'),
      entry('2021-06-30', 'plan'),
    ]);
    expect(labels.map(({ detail }) => detail)).toEqual(['2024', '2021-06-30', '2019-08']);
    expect(dots.map(({ hollow }) => hollow)).toEqual([true, false, false]);
  });

  it('draws an arc from the plan to each document before and after it, and to no other', () => {
    const { arcs } = placeTimeline([
      entry('2021-06-30', 'plan'),
      entry('2019-08', 'earlier'),
      entry('2022-10', 'later'),
      entry('2023', 'other'),
    ]);
    expect(arcs.map(({ role }) => role)).toEqual(['later', 'earlier']);
  });

  it('puts what took the plan up after it, where both are of one year', () => {
    const { labels } = placeTimeline([
      entry('2021', 'later'),
      entry('2021', 'other'),
      entry('2021-06-30', 'plan'),
    ]);
    expect(labels.map(({ role }) => role)).toEqual(['later', 'plan', 'other']);
  });
});

import { describe, expect, it } from 'vitest';
import { placePlan } from '../../../src/views/programme/place-plan.ts';

const system = (name: string) => ({ text: name, address: `systems/${name}.html` });
const task = (number: number, ...systems: string[]) => ({
  number,
  label: `第 ${String(number)} 项任务`,
  text: '示例任务'.repeat(number),
  address: `programmes/task-${String(number)}.html`,
  systems: systems.map(system),
});
const parts = [
  { name: '第一部分', tasks: [task(1, 'a', 'b'), task(2, 'c')] },
  { name: '第二部分', tasks: [task(3, 'b', 'c'), task(4, 'd')] },
];
const plan = placePlan(parts, new Set(['systems/d.html']));

/** First and last point of a line. */
const ends = (path: string): readonly [readonly number[], readonly number[]] => {
  const numbers = path
    .split(/[A-Z,]/)
    .filter(Boolean)
    .map(Number);
  return [numbers.slice(0, 2), numbers.slice(-2)];
};

describe('placePlan', () => {
  it('gives each part and task a row of its own, in the order of the plan', () => {
    const rows = [...plan.parts, ...plan.tasks].toSorted((a, b) => a.y - b.y);
    expect(rows.map(({ text }) => text.slice(0, 3))).toEqual([
      '第一部',
      '示例任',
      '示例任',
      '第二部',
      '示例任',
      '示例任',
    ]);
    expect(rows.slice(1).every(({ y }, index) => y - (rows[index]?.y ?? 0) === 30)).toBe(true);
  });

  it('stands each system once, by the middle of its tasks, and hollow where this site holds nothing of it', () => {
    expect(plan.systems.map(({ text, hollow }) => text + (hollow ? ' hollow' : ''))).toEqual([
      'a',
      'b',
      'c',
      'd hollow',
    ]);
  });

  it('draws a line from each task to each system it ordered', () => {
    const lines = plan.links
      .map(ends)
      .map(([[, from], [, to]]) => [
        plan.tasks.find(({ y }) => y === from)?.number,
        plan.systems.find(({ y }) => y === to)?.text,
      ]);
    expect(lines).toEqual([
      [1, 'a'],
      [1, 'b'],
      [2, 'c'],
      [3, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
  });

  it('keeps words clear of lines and inside the drawing', () => {
    const longest = plan.taskX + 16 * 14;
    for (const link of plan.links) expect(Number(/H([\d.]+)/.exec(link)?.[1])).toBeGreaterThan(longest);
    expect(plan.width).toBeGreaterThanOrEqual(plan.systemX);
  });
});

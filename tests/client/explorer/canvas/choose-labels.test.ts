import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLabels, type LabelWish } from '../../../../src/client/explorer/canvas/choose-labels.ts';

const wish = fc.record({
  text: fc.constant('车工'),
  x: fc.integer({ min: -200, max: 1200 }),
  y: fc.integer({ min: -200, max: 900 }),
  width: fc.integer({ min: 10, max: 200 }),
  height: fc.integer({ min: 10, max: 24 }),
});

function overlap(one: LabelWish, other: LabelWish): boolean {
  const apart = (a: number, b: number, lengths: number): boolean => Math.abs(a - b) * 2 >= lengths;
  return !(
    apart(one.x, other.x, one.width + other.width) || apart(one.y, other.y, one.height + other.height)
  );
}

test('no two chosen labels overlap, and none is left out that had room', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 120 }), (wishes) => {
      const chosen = chooseLabels(wishes, 300);
      chosen.forEach((one, index) => {
        for (const other of chosen.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      });
      for (const left of wishes.filter((one) => !chosen.includes(one)))
        expect(chosen.some((one) => overlap(one, left))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the most important come first, and there are never too many', () => {
  const wishes = Array.from({ length: 500 }, (_, index) => ({
    text: String(index),
    x: (index % 25) * 100,
    y: Math.floor(index / 25) * 40,
    width: 50,
    height: 15,
  }));
  const chosen = chooseLabels(wishes, 300);
  expect(chosen).toHaveLength(300);
  expect(chosen[0]?.text).toBe('0');
  expect(chooseLabels([{ text: '先', x: 0, y: 0, width: 20, height: 15 }, ...wishes], 300)[0]?.text).toBe(
    '先',
  );
});

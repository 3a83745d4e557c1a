import { expect, test } from 'vitest';
import { findInDirection } from '../../../src/client/map/find-in-direction.ts';

const PLACES = [
  { x: 10, y: 0 },
  { x: 30, y: 0 },
  { x: 0, y: 20 },
  { x: -4, y: -40 },
];

test.each([
  ['ArrowRight', 0],
  ['ArrowDown', 2],
  ['ArrowUp', 3],
  ['ArrowLeft', undefined],
  ['Enter', undefined],
])('%s leads to the nearest place in its direction', (key, index) => {
  expect(findInDirection({ x: 0, y: 0 }, PLACES, key)).toBe(index);
});

test('a place straight ahead beats a nearer one far to the side', () => {
  const places = [
    { x: 12, y: 20 },
    { x: 30, y: 0 },
  ];
  expect(findInDirection({ x: 0, y: 0 }, places, 'ArrowRight')).toBe(1);
});

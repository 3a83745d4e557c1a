import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clampTransform, WHOLE_MAP, zoomAt } from '../../../src/client/map/move-transform.ts';

const SIZE = [400, 300] as const;
const anywhere = fc.record({
  x: fc.double({ min: -5000, max: 5000, noNaN: true }),
  y: fc.double({ min: -5000, max: 5000, noNaN: true }),
  k: fc.double({ min: 0.01, max: 100, noNaN: true }),
});

describe('zoomAt', () => {
  test('keeps the point under the finger where it is', () => {
    const moved = zoomAt({ x: 10, y: -20, k: 2 }, 1.5, [100, 50]);
    expect(moved.k).toBe(3);
    expect((100 - moved.x) / moved.k).toBeCloseTo((100 - 10) / 2);
    expect((50 - moved.y) / moved.k).toBeCloseTo((50 + 20) / 2);
  });
});

describe('clampTransform', () => {
  test('never shows anything but the map, whatever is asked', () => {
    fc.assert(
      fc.property(anywhere, (asked) => {
        const { x, y, k } = clampTransform(asked, SIZE, 8);
        expect(k).toBeGreaterThanOrEqual(1);
        expect(k).toBeLessThanOrEqual(8);
        expect(x).toBeLessThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(0);
        expect(x + SIZE[0] * k).toBeGreaterThanOrEqual(SIZE[0] - 1e-6);
        expect(y + SIZE[1] * k).toBeGreaterThanOrEqual(SIZE[1] - 1e-6);
      }),
    );
  });

  test('leaves alone what is in bounds', () => {
    const asked = { x: -50, y: -60, k: 2 };
    expect(clampTransform(asked, SIZE, 8)).toEqual(asked);
    expect(clampTransform({ ...asked, k: 0.2 }, SIZE, 8)).toEqual(WHOLE_MAP);
  });
});

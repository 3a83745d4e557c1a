import { describe, expect, test } from 'vitest';
import { findPlaceAt } from '../../../../src/client/explorer/canvas/find-place-at.ts';
import { buildViewPort } from '../../../../src/client/explorer/canvas/view-port.ts';
import { WHOLE_MAP } from '../../../../src/client/map/move-transform.ts';
import { SMALL_MAP } from '../small-map.ts';

const whole = buildViewPort(SMALL_MAP.size, [300, 200], WHOLE_MAP);

describe('buildViewPort', () => {
  test('shows the whole square in the middle of an element of any shape', () => {
    expect(whole.scale).toBe(2);
    expect([whole.toX(0), whole.toX(100)]).toEqual([50, 250]);
    expect([whole.toY(0), whole.toY(100)]).toEqual([0, 200]);
  });

  test('sees what reaches into the element, and nothing beyond', () => {
    const near = buildViewPort(SMALL_MAP.size, [200, 200], { x: -400, y: -400, k: 4 });
    expect(near.sees(60, 60, 4)).toBe(true);
    expect(near.sees(48, 60, 4)).toBe(true);
    expect(near.sees(40, 60, 4)).toBe(false);
  });
});

describe('findPlaceAt', () => {
  test('finds the nearest place a finger can mean', () => {
    expect(findPlaceAt(SMALL_MAP, whole, whole.toX(20), whole.toY(50))).toBe(0);
    expect(findPlaceAt(SMALL_MAP, whole, whole.toX(25) + 1, whole.toY(50))).toBe(1);
  });

  test('finds none where there is none near', () => {
    expect(findPlaceAt(SMALL_MAP, whole, 0, 0)).toBe(-1);
  });
});

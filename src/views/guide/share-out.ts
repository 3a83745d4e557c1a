import { sum } from 'd3';

/**
 * Shares a whole number out by weights, in whole numbers that add up to it again: what rounding down leaves goes to
 * the largest remainders, the earlier first.
 *
 * @param whole what is shared out
 * @param weights not negative; all nought gives nought each
 * @example shareOut(10, [1, 1, 1]) // [4, 3, 3]
 */
export function shareOut(whole: number, weights: readonly number[]): readonly number[] {
  const total = sum(weights);
  if (total === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (whole * weight) / total);
  const floors = exact.map(Math.floor);
  const order = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const lucky = new Set(order.slice(0, whole - sum(floors)).map(({ at }) => at));
  return floors.map((value, at) => value + (lucky.has(at) ? 1 : 0));
}

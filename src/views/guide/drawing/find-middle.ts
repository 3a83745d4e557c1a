/**
 * Finds the middle of a row of which only the shortest are known.
 *
 * @param known numbers that are known; the others are longer than any of them
 * @param all how many there are, the unknown included
 * @returns the mean of the two in the middle where the number is even; `undefined` while the middle is not known
 * @example findMiddle([3, 1], 3) // 3
 */
export function findMiddle(known: readonly number[], all: number): number | undefined {
  const sorted = [...known].sort((a, b) => a - b);
  const middle = (all - 1) / 2;
  const [lower, upper] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

/**
 * Runs some work several times and takes the middle duration, which one slow run does not move.
 *
 * @returns seconds
 */
export async function timeWork(runs: number, work: () => unknown): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

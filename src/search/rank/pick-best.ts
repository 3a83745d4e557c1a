import type { Candidate } from './describe-candidate.ts';

/** The better first; of equals the one that stands first in the file. */
function compare(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.record - b.record;
}

/**
 * Picks the best of many candidates without putting all of them in order: a single letter fits thousands.
 *
 * @param candidates in any order
 * @param limit how many are wanted at most
 * @returns the best, best first
 */
export function pickBest(candidates: Iterable<Candidate>, limit: number): readonly Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of candidates) {
    const last = best[limit - 1];
    if (limit <= 0 || (last !== undefined && compare(candidate, last) >= 0)) continue;
    let at = Math.min(best.length, limit - 1);
    for (; at > 0; at -= 1) {
      const before = best[at - 1];
      if (before === undefined || compare(before, candidate) <= 0) break;
      best[at] = before;
    }
    best[at] = candidate;
  }
  return best;
}

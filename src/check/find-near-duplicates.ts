/** Two texts that say nearly the same. */
export interface NearDuplicate {
  /** Place of the later text in the list. */
  readonly later: number;
  /** Place of the earlier one. */
  readonly earlier: number;
  /** Share of pairs of neighbouring characters they have in common: 1 for the same text. */
  readonly similarity: number;
}

/**
 * Finds texts that are nearly the same by the pairs of neighbouring characters they share (Dice's measure), without
 * comparing each with each: two texts as similar as asked must share one of their rarest pairs, so only those are
 * looked up.
 *
 * @param texts the texts; punctuation does not count
 * @param limit similarity from which two are reported, above 0 and at most 1
 * @returns for each text its most similar earlier one, if there is one; in the order of the list
 * @example findNearDuplicates(['修理钟表', '修理钟表'], 0.7) // [{ later: 1, earlier: 0, similarity: 1 }]
 */
export function findNearDuplicates(texts: readonly string[], limit: number): NearDuplicate[] {
  const sets = texts.map(listPairs);
  const counts = new Map<string, number>();
  for (const set of sets) for (const pair of set) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const byRarePair = new Map<string, number[]>();
  return sets.flatMap((set, later) => {
    const candidates = new Set<number>();
    for (const pair of takeRarest(set, counts, limit)) {
      const holders = byRarePair.get(pair);
      if (holders === undefined) byRarePair.set(pair, [later]);
      else {
        for (const earlier of holders) candidates.add(earlier);
        holders.push(later);
      }
    }
    const pairs = [...candidates]
      .map((earlier) => ({ later, earlier, similarity: compare(set, sets[earlier] ?? new Set()) }))
      .filter(({ similarity }) => similarity >= limit)
      .sort((a, b) => b.similarity - a.similarity || a.earlier - b.earlier);
    return pairs.slice(0, 1);
  });
}

/** The pairs of neighbouring characters of a text, punctuation left out. */
function listPairs(text: string): ReadonlySet<string> {
  const characters = [...text.replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}

/** So many of the rarest pairs that a text as similar as the limit asks must share one of them. */
function takeRarest(
  set: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  limit: number,
): readonly string[] {
  const shared = Math.ceil((limit / (2 - limit)) * set.size);
  const rank = (pair: string): number => counts.get(pair) ?? 0;
  return [...set]
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .slice(0, Math.max(0, set.size - shared + 1));
}

/** Twice the shared pairs over all pairs. */
function compare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

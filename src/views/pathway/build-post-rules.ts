import type { Graph } from '../../graph/graph.ts';
import type { PostRule } from '../../pathway/pathway-rules.ts';

/**
 * Takes the posts of the eight-level ladder into the form the engine leads to. That a post stands on the rung below
 * it is concluded from the order of the ladder.
 */
export function buildPostRules(graph: Graph): readonly PostRule[] {
  const rungs = graph.catalogue['skill-level']
    .filter(({ data }) => data.rank !== undefined)
    .sort((a, b) => (a.data.rank ?? 0) - (b.data.rank ?? 0));
  return rungs.flatMap((rung, index): PostRule[] => {
    if (rung.data.kind !== 'post') return [];
    const below = rungs[index - 1];
    const level = rungs.slice(0, index).findLast(({ data }) => data.level !== undefined)?.data.level;
    return [
      {
        id: rung.id,
        name: rung.data.name,
        level,
        after: below?.data.kind === 'post' ? below.id : undefined,
        confidence: below === undefined ? rung.data.confidence : 'inferred',
      },
    ];
  });
}

import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { StandardLevel } from '../../vocabulary/skill-level.ts';

const TOP_LEVEL: StandardLevel = '1';
/** Rank of 一级/高级技师 on the eight-level ladder. */
const TOP_RANK = 6;

/**
 * Lists the rungs of an occupation's ladder: the levels its standard sets, then the posts above the highest of them.
 *
 * @param levels levels the standard sets, from the lowest
 * @returns from the lowest to the highest; posts only where the standard sets 一级/高级技师
 */
export function listRungs(
  { catalogue }: Graph,
  levels: readonly StandardLevel[],
): readonly CatalogueRecord<'skill-level'>[] {
  const place = ({ data }: CatalogueRecord<'skill-level'>): number =>
    data.level === undefined ? -1 : levels.indexOf(data.level);
  const rank = ({ data }: CatalogueRecord<'skill-level'>): number => data.rank ?? 0;
  const posts = levels.includes(TOP_LEVEL)
    ? catalogue['skill-level'].filter((rung) => rung.data.kind === 'post' && rank(rung) > TOP_RANK)
    : [];
  return [
    ...catalogue['skill-level'].filter((rung) => place(rung) >= 0).sort((a, b) => place(a) - place(b)),
    ...posts.sort((a, b) => rank(a) - rank(b)),
  ];
}

import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { buildGuideIndex } from './guide-index.ts';
import type { GuidePage } from './guide-page.ts';

/**
 * Finds what else to read: guides on the same field of work, or the other guides on the system.
 *
 * @returns no row where a guide stands alone in its field
 */
export function findSiblingGuides(
  graph: Graph,
  { id, data }: CatalogueRecord<'guide'>,
): GuidePage['siblings'] {
  const { system, groups } = buildGuideIndex(graph);
  const group = groups.find(({ rows }) => rows.some((row) => row.id === id));
  const [name, rows] =
    data.kind === 'system' ? ['制度怎么运转', system] : [group?.name ?? '', group?.rows ?? []];
  return { name, rows: rows.filter((row) => row.id !== id) };
}

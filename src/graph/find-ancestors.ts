import type { CatalogueRecord } from '../schema/catalogue.ts';
import { findRelated } from './find-related.ts';
import type { Graph } from './graph.ts';

/**
 * Finds the groups above an occupation or a group.
 *
 * @returns groups from the major group down; empty for a major group or an unknown record
 */
export function findAncestors(
  graph: Graph,
  from: { readonly kind: 'occupation' | 'group'; readonly id: string },
): readonly CatalogueRecord<'group'>[] {
  const above: CatalogueRecord<'group'>[] = [];
  let current: { readonly kind: 'occupation' | 'group'; readonly id: string } = from;
  for (;;) {
    const parent: CatalogueRecord<'group'> | undefined = findRelated(
      graph,
      current,
      'broader',
      'group',
      'out',
    )[0]?.record;
    if (parent === undefined || above.some((group) => group.id === parent.id)) return above.reverse();
    above.push(parent);
    current = parent;
  }
}

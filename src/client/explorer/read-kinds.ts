import type { NeighbourKind } from './find-neighbours.ts';

/**
 * Reads which kinds of neighbours are to be shown from the boxes that are ticked; the boxes are the legend as well.
 */
export function readKinds(explorer: Element): ReadonlySet<NeighbourKind> {
  const ticked = explorer.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked');
  return new Set([...ticked].map(({ value }) => value as NeighbourKind));
}

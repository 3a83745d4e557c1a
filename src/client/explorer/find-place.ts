import type { NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';

/**
 * Finds the occupation somebody typed, by code, by name, or by a line of the list that has both.
 *
 * @param typed as it stands in the field
 * @param isDone whether they are done typing: then a part of a name will do, first at its beginning
 * @returns its place, or -1 where nothing fits
 * @example findPlace(map, '车工', false) // the place of 6-18-01-01
 */
export function findPlace({ places }: Pick<NeighbourMap, 'places'>, typed: string, isDone: boolean): number {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return -1;
  const fits = (test: (id: string, name: string) => boolean): number =>
    places.findIndex(([id, name]) => test(id, name.normalize('NFKC')));
  const exact = fits((id, name) => id === text || name === text || `${name} ${id}` === text);
  if (exact >= 0 || !isDone) return exact;
  const begins = fits((id, name) => name.startsWith(text) || id.startsWith(text));
  return begins >= 0 ? begins : fits((_, name) => name.includes(text));
}

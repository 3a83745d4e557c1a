import type { NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';
import { nameCode } from './name-code.ts';

/**
 * Finds the occupation somebody typed, by code, by name, or by a line of the list that has both.
 *
 * @param map the occupations
 * @param typed as it stands in the field
 * @param isDone whether they are done typing: then a part of a name will do, first at its beginning, the shortest name
 *   first
 * @returns its place, or -1 where nothing fits
 * @example findPlace(map, '车工', false) // the place of 6-18-01-01
 */
export function findPlace(map: Pick<NeighbourMap, 'places'>, typed: string, isDone: boolean): number {
  const { places } = map;
  const text = typed.normalize('NFKC').trim();
  if (text === '') return -1;
  const nearest = (test: (id: string, name: string) => boolean): number => {
    let best = -1;
    places.forEach(([id, name], at) => {
      if (!test(id, name.normalize('NFKC'))) return;
      if (best < 0 || name.length < (places[best]?.[1].length ?? 0)) best = at;
    });
    return best;
  };
  const exact = nearest((id, name) => id === text || name === text || `${name} ${nameCode(id)}` === text);
  if (exact >= 0 || !isDone) return exact;
  const begins = nearest((id, name) => name.startsWith(text) || id.startsWith(text));
  return begins >= 0 ? begins : nearest((_, name) => name.includes(text));
}

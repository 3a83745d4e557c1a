import type { NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';
import { createElement } from '../search/create-element.ts';
import { findPlace } from './find-place.ts';
import { nameCode } from './name-code.ts';

/**
 * Lets an occupation be found by typing: a whole name, a code or a line of the list at once, a part of a name with
 * Enter.
 *
 * @param field where it is typed
 * @param map the occupations
 * @param found what to do with its place; -1 where Enter was pressed and nothing fits
 */
export function bindSearchField(
  field: HTMLInputElement,
  map: NeighbourMap,
  found: (at: number) => void,
): void {
  const lines = map.places.map(([id, name]) => createElement('option', { value: `${name} ${nameCode(id)}` }));
  field.list?.append(...lines);
  field.addEventListener('input', () => {
    const at = findPlace(map, field.value, false);
    if (at >= 0) found(at);
  });
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing && field.value.trim() !== '')
      found(findPlace(map, field.value, true));
  });
}

import { READ_FIELDS, READ_ORDERS } from '../../search/read/read-answer.ts';
import type { ReadChoice, ReadField, ReadOrder } from '../../search/read/read-answer.ts';

/** As much of a text as the search looks at; servers refuse addresses without end. */
const LONGEST = 200;

/** What the search page is asked; it stands in the page's address. */
export interface SearchState {
  readonly typed: string;
  readonly chosen: ReadChoice;
  readonly order: ReadOrder;
}

/**
 * Reads the state out of the query part of an address.
 *
 * @param query e.g. `?q=车工&kind=standard&kind=occupation`
 */
export function readSearchState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const valuesOf = (field: ReadField): readonly string[] => parameters.getAll(field);
  return {
    typed: parameters.get('q') ?? '',
    chosen: {
      kind: valuesOf('kind'),
      group: valuesOf('group'),
      level: valuesOf('level'),
      year: valuesOf('year'),
      mark: valuesOf('mark'),
      confidence: valuesOf('confidence'),
    },
    order: readOrder(parameters.get('order')),
  };
}

/**
 * Reads an order of results.
 *
 * @param text what an address or a form says
 * @returns the best first where it says anything else
 */
export function readOrder(text: string | null | undefined): ReadOrder {
  return READ_ORDERS.find((order) => order === text) ?? 'best';
}

/**
 * Writes the state as the query part of an address.
 *
 * @param state what is asked
 * @returns empty where nothing is asked, otherwise with `?` at its beginning
 */
export function formatSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.typed !== '') parameters.append('q', [...state.typed].slice(0, LONGEST).join(''));
  for (const field of READ_FIELDS) {
    for (const value of state.chosen[field]) parameters.append(field, value);
  }
  if (state.order !== 'best') parameters.append('order', state.order);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

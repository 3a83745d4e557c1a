import { NO_CHOICE } from '../../search/read/read-answer.ts';
import { formatSearchState } from './search-state.ts';

/**
 * Gives the address of the search page that asks for something.
 *
 * @param root relative address of the site's root
 * @param typed any text, however long or broken
 */
export function searchAddress(root: string, typed: string): string {
  return `${root}search.html${formatSearchState({ typed, chosen: NO_CHOICE, order: 'best' })}`;
}

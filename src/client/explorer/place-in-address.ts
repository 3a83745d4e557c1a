/**
 * Keeps what is chosen in the page's address, so that it can be sent to somebody.
 *
 * @param id the occupation; absent for none
 * @param isWhole whether the whole map is shown rather than the occupation among its neighbours
 */
export function keepPlace(id: string | undefined, isWhole: boolean): void {
  try {
    const hash = id === undefined ? '' : `#occupation=${id}${isWhole ? '&show=map' : ''}`;
    history.replaceState(null, '', `${location.pathname}${hash}`);
  } catch {
    // Some browsers bar this for files: the map works, the address just does not hold it.
  }
}

/**
 * Reads what an address names, in its fragment or in its query.
 *
 * @returns the id as written, empty where there is none
 * @example readPlace({ hash: '#occupation=6-18-01-01', search: '' }) // { id: '6-18-01-01', isWhole: false }
 */
export function readPlace({ hash, search }: Pick<Location, 'hash' | 'search'>): {
  readonly id: string;
  readonly isWhole: boolean;
} {
  const said = new URLSearchParams(hash.includes('=') ? hash.slice(1) : search);
  return { id: said.get('occupation') ?? '', isWhole: said.get('show') === 'map' };
}

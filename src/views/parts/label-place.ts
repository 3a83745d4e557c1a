/**
 * Says where a rule holds, in words.
 *
 * @param place `national`, `local` (a place the text does not name) or the place itself
 * @example labelPlace('national') // '全国'
 */
export function labelPlace(place: string): string {
  if (place === 'national') return '全国';
  return place === 'local' ? '地方' : place;
}

const UNITS = 65_536;

/** Puts places in the order of one code unit each; equal ones keep their order. */
function sortBy(places: Uint32Array, unitOf: (place: number) => number): Uint32Array {
  const next = new Uint32Array(UNITS + 1);
  for (const place of places) {
    const after = unitOf(place) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let unit = 0; unit < UNITS; unit += 1) next[unit + 1] = (next[unit + 1] ?? 0) + (next[unit] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const unit = unitOf(place);
    const at = next[unit] ?? 0;
    sorted[at] = place;
    next[unit] = at + 1;
  }
  return sorted;
}

/**
 * Sorts all places of a row by the letter there and the one after it, places of one pair ascending. Takes time in
 * proportion to the row, however long.
 *
 * @param letters the row, code units
 * @param sign stands between texts and after the last
 */
export function sortPlaces(letters: Uint16Array, sign: number): Uint32Array {
  const all = new Uint32Array(letters.length);
  for (let place = 0; place < all.length; place += 1) all[place] = place;
  const bySecond = sortBy(all, (place) => letters[place + 1] ?? sign);
  return sortBy(bySecond, (place) => letters[place] ?? sign);
}

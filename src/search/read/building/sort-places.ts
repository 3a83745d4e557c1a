const UNITS = 65_536;

/** Puts places in the order of the letter that stands so many letters further on; equal ones keep their order. */
function sortBy(letters: Uint16Array, places: Uint32Array, further: number, sign: number): Uint32Array {
  const next = new Uint32Array(UNITS + 1);
  for (let at = 0; at < places.length; at += 1) {
    const after = (letters[(places[at] ?? 0) + further] ?? sign) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let letter = 0; letter < UNITS; letter += 1)
    next[letter + 1] = (next[letter + 1] ?? 0) + (next[letter] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const letter = letters[place + further] ?? sign;
    const to = next[letter] ?? 0;
    sorted[to] = place;
    next[letter] = to + 1;
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
  return sortBy(letters, sortBy(letters, all, 1, sign), 0, sign);
}

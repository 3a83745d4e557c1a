import { packNumbers } from '../packing/pack-numbers.ts';
import { TEXT_SIGN } from '../read-index.ts';

/** A letter that stands more often than this would take many files to look up pair by pair. */
const FREQUENT = 12_000;
const UNITS = 65_536;

/** The places of a frequent letter. */
export interface FrequentLetter {
  readonly letter: string;
  /** Gaps from one place to the next. */
  readonly text: string;
}

/**
 * Lists where the most frequent letters stand first in each text, for those who look for such a letter alone.
 *
 * @param letters the row of `layOutTexts`
 * @returns in the order of the letters; none where no letter is frequent
 */
export function packFrequent(letters: Uint16Array): readonly FrequentLetter[] {
  const sign = TEXT_SIGN.charCodeAt(0);
  const counts = new Uint32Array(UNITS);
  for (const letter of letters) counts[letter] = (counts[letter] ?? 0) + 1;
  const gaps = new Map<number, number[]>();
  counts.forEach((count, letter) => {
    if (count > FREQUENT && letter !== sign) gaps.set(letter, []);
  });
  const last = new Uint32Array(UNITS);
  let start = 0;
  letters.forEach((letter, place) => {
    if (letter === sign) start = place;
    const list = gaps.get(letter);
    const before = last[letter] ?? 0;
    if (list === undefined || before > start) return;
    list.push(place - before);
    last[letter] = place;
  });
  return [...gaps].map(([letter, list]) => ({
    letter: String.fromCharCode(letter),
    text: packNumbers(list),
  }));
}

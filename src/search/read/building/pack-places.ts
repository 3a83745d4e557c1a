import { FIRST_SIGN, SECOND_SIGN } from '../packing/number-alphabet.ts';
import { packNumber } from '../packing/pack-number.ts';
import { TEXT_SIGN } from '../read-index.ts';
import { sortPlaces } from './sort-places.ts';

/** A file is full when it has so many characters; one long list of places may go on. */
const FULL = 32_000;
const CHUNK = 4096;

/** One file of places. */
export interface PlaceFile {
  /** The first pair of letters in it. */
  readonly pair: string;
  readonly text: string;
}

function toText(codes: readonly number[]): string {
  let text = '';
  for (let from = 0; from < codes.length; from += CHUNK)
    text += String.fromCharCode(...codes.slice(from, from + CHUNK));
  return text;
}

/**
 * Lists for each pair of neighbouring letters where it stands, as gaps from one place to the next. The last letter of
 * a text makes a pair with the sign of the next.
 *
 * @param letters the row of `layOutTexts`
 * @returns files in the order of the pairs
 */
export function packPlaces(letters: Uint16Array): readonly PlaceFile[] {
  const [sign, firstSign, secondSign] = [TEXT_SIGN, FIRST_SIGN, SECOND_SIGN].map((each) =>
    each.charCodeAt(0),
  );
  const files: PlaceFile[] = [];
  let codes: number[] = [];
  const put = (code: number): void => {
    codes.push(code);
  };
  let [first, second, last] = [-1, -1, 0];
  let pair = '';
  for (const place of sortPlaces(letters, sign ?? 0)) {
    const one = letters[place] ?? 0;
    if (one === sign) continue;
    const other = letters[place + 1] ?? sign ?? 0;
    if (one !== first || other !== second) {
      if (codes.length > FULL) {
        files.push({ pair, text: toText(codes) });
        codes = [];
      }
      if (codes.length === 0) pair = String.fromCharCode(one, other);
      if (codes.length === 0 || one !== first) codes.push(firstSign ?? 0, one);
      codes.push(secondSign ?? 0, other);
      [first, second, last] = [one, other, 0];
    }
    packNumber(place - last, put);
    last = place;
  }
  return codes.length === 0 ? files : [...files, { pair, text: toText(codes) }];
}

import { characterKey } from '../packing/character-key.ts';
import { PLACE_FILLER, TEXT_SIGN, TEXT_START } from '../read-index.ts';

/** All texts in one row. */
export interface TextRow {
  /** Code units of the letters and digits, each text after a `TEXT_SIGN`. */
  readonly letters: Uint16Array;
  /** How many places each text takes, its sign with it. */
  readonly lengths: readonly number[];
  /** The texts as they are read, cut where a file is full. */
  readonly files: readonly string[];
}

/**
 * Puts the letters and digits of all texts in one row, and cuts the texts into files of the same number of places.
 *
 * @param texts what is searched
 * @param placesInFile how many places a file holds
 */
export function layOutTexts(texts: readonly string[], placesInFile: number): TextRow {
  let letters = new Uint16Array(texts.reduce((sum, text) => sum + text.length + 1, 1));
  let place = 0;
  const put = (code: number): void => {
    if (place === letters.length) {
      const more = new Uint16Array(2 * place);
      more.set(letters);
      letters = more;
    }
    letters[place] = code;
    place += 1;
  };
  const files: string[] = [];
  let file = '';
  const lengths = texts.map((raw) => {
    const text = TEXT_START + raw.replace(/\s+/gu, ' ');
    const start = place;
    let cut = 0;
    let at = 0;
    for (const character of text) {
      const key = at === 0 ? TEXT_SIGN : characterKey(character);
      if (key !== '' && place >= (files.length + 1) * placesInFile) {
        files.push(file + text.slice(cut, at));
        cut = at;
        file = PLACE_FILLER.repeat(place - files.length * placesInFile);
      }
      for (let unit = 0; unit < key.length; unit += 1) put(key.charCodeAt(unit));
      at += character.length;
    }
    file += text.slice(cut);
    return place - start;
  });
  return { letters: letters.subarray(0, place), lengths, files: [...files, file] };
}

import type { ItemTable } from '../records/item-table.ts';
import type { SpellingTable } from './spelling-table.ts';
import { readSign, signOf, signOfOther } from './syllable-sign.ts';
import { keyOf, normaliseText } from './normalise-text.ts';

/** Characters are joined to a text in so many at once. */
const CHUNK = 8192;

const LATIN = /[a-z]+/g;

/**
 * How everything sounds that the records answer to: one sign for each character, so that a place here is the same
 * place in the keys of the items, and looking for a sound is a single search.
 */
export interface SoundText {
  /** A sign for each syllable; what is no Chinese character stands for itself. */
  readonly text: string;
  /** The first letter of each syllable. */
  readonly initials: string;
  /** All syllables. */
  readonly syllables: readonly string[];
  /** How each syllable, and each word of Latin letters in a name, stands in the text. */
  readonly signs: ReadonlyMap<string, string>;
  /** The syllable at a place; empty where there is no Chinese character. */
  readonly syllableAt: (place: number) => string;
  /** Writes a text in signs. */
  readonly spell: (text: string) => string;
}

/**
 * Spells all items by the table, with the syllables that are not the usual ones.
 *
 * @param items everything the records answer to
 * @param table syllables of the characters
 */
export function buildSoundText(items: ItemTable, { syllables: usual, codes }: SpellingTable): SoundText {
  const { keys } = items;
  const syllables = [...usual];
  const signs = new Uint16Array(keys.length);
  const firsts = new Uint16Array(keys.length);
  const letters = syllables.map((syllable) => syllable.charCodeAt(0));
  for (let place = 0; place < keys.length; place += 1) {
    const character = keys.charCodeAt(place);
    const code = codes[character] ?? 0;
    signs[place] = code > 0 ? signOf(code - 1) : signOfOther(character);
    firsts[place] = code > 0 ? (letters[code - 1] ?? 0) : character;
  }
  for (const [item, marks] of items.odd) {
    const places = listPlaces(items.texts[item] ?? '', items.starts[item] ?? 0);
    for (const mark of marks.split(',')) {
      const place = places[Number.parseInt(mark, 10)];
      const syllable = mark.replace(/^\d+/, '');
      if (place === undefined || syllable === '') continue;
      if (!syllables.includes(syllable)) syllables.push(syllable);
      signs[place] = signOf(syllables.indexOf(syllable));
      firsts[place] = syllable.charCodeAt(0);
    }
  }
  const text = joinSigns(signs);
  const latin = [...new Set(keys.match(LATIN) ?? [])].map((word): [string, string] => [word, word]);
  return {
    text,
    initials: joinSigns(firsts),
    syllables,
    signs: new Map([
      ...latin,
      ...syllables.map((each, at): [string, string] => [each, String.fromCharCode(signOf(at))]),
    ]),
    syllableAt: (place) => syllables[readSign(text.charCodeAt(place))] ?? '',
    spell: (written) =>
      joinSigns(
        Uint16Array.from({ length: written.length }, (_, at) => {
          const character = written.charCodeAt(at);
          const code = codes[character] ?? 0;
          return code > 0 ? signOf(code - 1) : signOfOther(character);
        }),
      ),
  };
}

/** Where in the keys each character of a name stands, marks left out. */
function listPlaces(text: string, start: number): readonly number[] {
  let place = start;
  return [...text].map((character) => {
    const here = place;
    place += keyOf(normaliseText(character)).length;
    return here;
  });
}

/** Makes one text of many signs. */
function joinSigns(signs: Uint16Array): string {
  let text = '';
  for (let at = 0; at < signs.length; at += CHUNK) {
    text += String.fromCharCode(...signs.subarray(at, at + CHUNK));
  }
  return text;
}

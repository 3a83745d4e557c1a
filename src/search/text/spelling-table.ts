/** The syllables of a text, one for each character; a character that is not Chinese stands for itself. */
export type Spell = (text: string) => readonly string[];

/**
 * Finds the usual syllable of each character over many names, so that a file need not spell out every name.
 *
 * @param texts all names
 * @param spell gives the syllables of a name in its context
 * @returns character → its most frequent syllable (the first in the alphabet where two are as frequent)
 */
export function buildSpellingTable(texts: readonly string[], spell: Spell): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const syllables = spell(text);
    [...text].forEach((character, at) => {
      const syllable = syllables[at] ?? character;
      if (syllable === character) return;
      const ofCharacter = counts.get(character) ?? new Map<string, number>();
      ofCharacter.set(syllable, (ofCharacter.get(syllable) ?? 0) + 1);
      counts.set(character, ofCharacter);
    });
  }
  const table = new Map<string, string>();
  for (const [character, ofCharacter] of counts) {
    const [best] = [...ofCharacter].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best) table.set(character, best[0]);
  }
  return table;
}

/**
 * Writes a spelling table as one line: `che车 gong工公功`, syllables and characters in order.
 *
 * @param table from {@link buildSpellingTable}
 */
export function packSpellingTable(table: ReadonlyMap<string, string>): string {
  const bySyllable = new Map<string, string[]>();
  for (const [character, syllable] of table) {
    bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character]);
  }
  return [...bySyllable]
    .map(([syllable, characters]) => syllable + characters.sort().join(''))
    .sort()
    .join(' ');
}

/** A spelling table ready for use. */
export interface SpellingTable {
  /** All syllables. */
  readonly syllables: readonly string[];
  /** For each character code the place of its usual syllable plus one; 0 where there is none. */
  readonly codes: Uint16Array;
}

/**
 * Reads the line {@link packSpellingTable} wrote.
 *
 * @param line the packed table
 */
export function unpackSpellingTable(line: string): SpellingTable {
  const codes = new Uint16Array(0x10000);
  const syllables = line.split(' ').map((part, at) => {
    const syllable = /^[a-z]+/.exec(part)?.[0] ?? '';
    for (let place = syllable.length; place < part.length; place += 1) codes[part.charCodeAt(place)] = at + 1;
    return syllable;
  });
  return { syllables, codes };
}

import { characterKey } from '../packing/character-key.ts';
import { HEADS_END, PLACE_FILLER, TEXT_START } from '../read-index.ts';
import type { LoadReadFile, ReadIndex } from '../read-index.ts';

/** Take a place each and are never shown. */
const SIGNS: ReadonlySet<string> = new Set([TEXT_START, PLACE_FILLER]);

function placesOf(character: string): number {
  return SIGNS.has(character) ? 1 : characterKey(character).length;
}

/**
 * Reads a stretch of the texts as they were written.
 *
 * @param index the index
 * @param load loads a file of it
 * @param from its first place
 * @param to the place after its last
 * @returns the text with the marks that follow its last letter
 */
export async function readText(
  index: Pick<ReadIndex, 'placesInFile'>,
  load: LoadReadFile,
  from: number,
  to: number,
): Promise<string> {
  const first = Math.floor(from / index.placesInFile);
  const last = Math.floor((to - 1) / index.placesInFile);
  const names = Array.from({ length: last - first + 1 }, (_, at) => `t${String(first + at)}`);
  const files = await Promise.all(names.map(load));
  // The first file begins with the places that the file before it filled; the others go on where it ends.
  const [begun = '', ...others] = files.map((file) => file.slice(file.indexOf(HEADS_END) + 1));
  let place = first * index.placesInFile;
  let text = '';
  for (const character of begun + others.join('').replaceAll(PLACE_FILLER, '')) {
    const places = placesOf(character);
    if (places > 0 && place >= to) break;
    place += places;
    if (place > from && !SIGNS.has(character)) text += character;
  }
  return text;
}

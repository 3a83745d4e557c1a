import { packNumbers } from '../packing/pack-numbers.ts';
import type { ReadChoice } from '../read-answer.ts';
import { packChoice } from '../read-choices.ts';
import { packHeads } from '../read-head.ts';
import type { ReadHead } from '../read-head.ts';
import type { ReadFile, ReadIndex } from '../read-index.ts';
import { layOutTexts } from './lay-out-texts.ts';
import { packPlaces } from './pack-places.ts';

/** Sizes of files: small enough that ten excerpts out of ten files are a light load. */
const PLACES_IN_FILE = 3000;
const HEADS_IN_FILE = 32;

/** One document of the full-text search: a page with its sections. */
export interface IndexedDocument extends Omit<ReadHead, 'sections'> {
  /** In the order of the page; the name is empty where the page has no sections. */
  readonly sections: readonly (ReadHead['sections'][number] & { readonly text: string })[];
  /** What results can be narrowed by; at least a kind. */
  readonly filters: ReadChoice;
}

/**
 * Builds the full-text index. Memory and time grow with the length of the texts, about 50 bytes and half a microsecond a character.
 *
 * @param documents in the order of equal hits
 * @returns the index and its files; the same documents give the same text
 */
export function buildReadIndex(documents: readonly IndexedDocument[]): {
  readonly index: ReadIndex;
  readonly files: readonly ReadFile[];
} {
  const texts = documents.flatMap(({ sections }) => sections.map(({ text }) => text));
  const row = layOutTexts(texts, PLACES_IN_FILE);
  const places = packPlaces(row.letters);
  const heads: string[] = [];
  for (let from = 0; from < documents.length; from += HEADS_IN_FILE)
    heads.push(packHeads(documents.slice(from, from + HEADS_IN_FILE)));
  const name = (kind: string, all: readonly string[]): readonly ReadFile[] =>
    all.map((text, at) => ({ name: kind + String(at), text }));
  return {
    index: {
      pairs: places.map(({ pair }) => pair).join(''),
      placesInFile: PLACES_IN_FILE,
      headsInFile: HEADS_IN_FILE,
      ...packDocuments(documents, row.lengths),
    },
    files: [
      ...name(
        'p',
        places.map(({ text }) => text),
      ),
      ...name('t', row.files),
      ...name('h', heads),
    ],
  };
}

/** Documents of one combination of values share it. */
function packDocuments(
  documents: readonly IndexedDocument[],
  lengths: readonly number[],
): Pick<ReadIndex, 'choices' | 'documents'> {
  const numbers = new Map<string, number>();
  const packed: number[] = [];
  let text = 0;
  for (const { filters, sections } of documents) {
    const key = packChoice(filters);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    packed.push(number, sections.length, ...lengths.slice(text, text + sections.length));
    text += sections.length;
  }
  return { choices: [...numbers.keys()].join('\n'), documents: packNumbers(packed) };
}

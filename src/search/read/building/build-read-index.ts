import { packFoldTable } from '../../text/fold-table.ts';
import type { ReadChoice } from '../read-answer.ts';
import { packHeads } from '../packing/pack-heads.ts';
import type { ReadHead } from '../packing/pack-heads.ts';
import { HEADS_END } from '../read-index.ts';
import type { ReadFile, ReadIndex } from '../read-index.ts';
import { layOutTexts } from './lay-out-texts.ts';
import { listHeads } from './list-heads.ts';
import { packDocuments } from './pack-documents.ts';
import { packFrequent } from './pack-frequent.ts';
import { packPlaces } from './pack-places.ts';

/** Small enough that ten excerpts out of ten files are a light load. */
const PLACES_IN_FILE = 3000;

/** One document of the full-text search: a page with its sections. */
export interface IndexedDocument extends Omit<ReadHead, 'sections'> {
  /** In the order of the page, at least one; the name is empty where the page has no sections. */
  readonly sections: readonly (ReadHead['sections'][number] & { readonly text: string })[];
  /** What results can be narrowed by; at least a kind. */
  readonly filters: ReadChoice;
}

/**
 * Builds the full-text index. Time and memory grow in proportion to the length of the texts.
 *
 * @param documents in the order of equal hits
 * @param traditional characters nobody wrote in the texts, with those that stand there in their place
 * @returns the index and its files; the same documents give the same text
 */
export function buildReadIndex(
  documents: readonly IndexedDocument[],
  traditional: ReadonlyMap<string, string>,
): {
  readonly index: ReadIndex;
  readonly files: readonly ReadFile[];
} {
  const texts = documents.flatMap(({ sections }) => sections.map(({ text }) => text));
  const row = layOutTexts(texts, PLACES_IN_FILE);
  let from = 0;
  const placed = documents.map((head) => {
    const lengths = row.lengths.slice(from, from + head.sections.length);
    from += lengths.length;
    return { head, filters: head.filters, lengths };
  });
  const places = packPlaces(row.letters);
  const frequent = packFrequent(row.letters);
  const heads = listHeads(placed, PLACES_IN_FILE).map(packHeads);
  return {
    index: {
      traditional: packFoldTable(traditional),
      pairs: places.map(({ pair }) => pair).join(''),
      frequent: frequent.map(({ letter }) => letter).join(''),
      placesInFile: PLACES_IN_FILE,
      ...packDocuments(placed),
    },
    files: [
      ...places.map(({ text }, at) => ({ name: `p${String(at)}`, text })),
      ...frequent.map(({ text }, at) => ({ name: `f${String(at)}`, text })),
      ...row.files.map((text, at) => ({
        name: `t${String(at)}`,
        text: (heads[at] ?? '') + HEADS_END + text,
      })),
    ],
  };
}

import { findDocument } from '../finding/find-document.ts';
import { unpackHeads } from '../packing/pack-heads.ts';
import type { ReadHead } from '../packing/pack-heads.ts';
import { HEADS_END } from '../read-index.ts';
import type { LoadReadFile, ReadIndex } from '../read-index.ts';
import type { DocumentTable } from '../packing/unpack-documents.ts';

/**
 * Loads the address and titles of a document out of the file that holds a place of it.
 *
 * @param index the index
 * @param table where documents begin and end
 * @param load loads a file of the index
 * @param place a place in the document
 */
export async function loadHead(
  index: Pick<ReadIndex, 'placesInFile'>,
  table: DocumentTable,
  load: LoadReadFile,
  place: number,
): Promise<ReadHead | undefined> {
  const number = Math.floor(place / index.placesInFile);
  const file = await load(`t${String(number)}`);
  const heads = unpackHeads(file.slice(0, file.indexOf(HEADS_END)));
  return heads[findDocument(table, place) - findDocument(table, number * index.placesInFile)];
}

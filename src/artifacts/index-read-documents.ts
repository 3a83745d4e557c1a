import { buildReadIndex, type IndexedDocument } from '../search/read/building/build-read-index.ts';
import { listTraditional } from './list-traditional.ts';

/**
 * Builds the full-text index of documents, so that 護士 finds 护士 in them. A traditional character that stands in a
 * text is looked for as it is.
 *
 * @param documents in the order of equal hits
 */
export function indexReadDocuments(documents: readonly IndexedDocument[]): ReturnType<typeof buildReadIndex> {
  const letters = new Set<string>();
  for (const { sections } of documents)
    for (const { text } of sections) for (const letter of text) letters.add(letter);
  return buildReadIndex(documents, listTraditional(letters));
}

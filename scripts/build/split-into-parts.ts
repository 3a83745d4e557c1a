import type { ReadDocument } from '../../src/views/read/read-document.ts';

/** Characters of a part. Building an index takes about 130 bytes of memory for each, and a part must not need a gigabyte. */
const PART = 2_200_000;

/**
 * Splits texts into parts that are indexed one after the other, so that memory does not grow with their number.
 *
 * @param documents all texts
 * @returns parts of about the same length, in order; at least one
 */
export function splitIntoParts(documents: readonly ReadDocument[]): readonly (readonly ReadDocument[])[] {
  const all = documents.reduce((sum, document) => sum + document.text.length, 0);
  const count = Math.max(1, Math.ceil(all / PART));
  const parts: ReadDocument[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const document of documents) {
    parts[Math.min(count - 1, Math.floor((before / Math.max(1, all)) * count))]?.push(document);
    before += document.text.length;
  }
  return parts.filter((part, number) => part.length > 0 || number === 0);
}

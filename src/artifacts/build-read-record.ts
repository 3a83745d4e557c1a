import { hideSpaces, splitCharacters } from '../search/read/split-characters.ts';
import type { ReadDocument } from '../views/read/read-document.ts';

/** The language Pagefind is told: one it does not know, so that it neither splits nor stems words of its own accord. */
export const READ_LANGUAGE = 'xx';

/** One text in the form in which Pagefind takes it. */
export interface ReadRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/**
 * Prepares one text for the full-text index: characters parted by spaces, because Pagefind indexes words.
 *
 * @param document from `buildReadDocuments`
 */
export function buildReadRecord(document: ReadDocument): ReadRecord {
  const filters = Object.entries<readonly string[]>({ ...document.filters })
    .filter(([, values]) => values.length > 0)
    .map(([field, values]): [string, string[]] => [field, [...values]]);
  return {
    url: document.url,
    content: splitCharacters(document.text),
    language: READ_LANGUAGE,
    meta: { title: hideSpaces(document.title), section: hideSpaces(document.section), kind: document.kind },
    filters: Object.fromEntries(filters),
  };
}

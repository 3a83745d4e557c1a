import type { FindKind } from '../../records/find-record.ts';
import { buildExcerpt } from './build-excerpt.ts';
import { loadHead } from './load-head.ts';
import { pickSections } from './pick-sections.ts';
import type { FoundSection } from './pick-sections.ts';
import type { ReadChoice, ReadHit, ReadSection } from '../read-answer.ts';
import type { LoadReadFile, ReadIndex } from '../read-index.ts';
import { readText } from './read-text.ts';
import type { DocumentTable } from '../packing/unpack-documents.ts';

/** More sections of one page would hide the pages after it. */
const MOST_SECTIONS = 3;

/** Letters read before and after the place that is quoted; an excerpt shows fewer. */
const BEFORE = 60;
const AFTER = 160;

/** An index with what is needed to read from it. */
export interface OpenedIndex {
  readonly index: ReadIndex;
  readonly table: DocumentTable;
  readonly load: LoadReadFile;
  /** What a document can be narrowed by. */
  readonly valuesOf: (document: number) => ReadChoice;
}

/**
 * Loads what is shown of one document: its address and titles, and excerpts of its sections.
 *
 * @param opened the index
 * @param document number of the document
 * @param found for each phrase its places, ascending
 * @param typed what was typed
 */
export async function loadHit(
  { index, table, load, valuesOf }: OpenedIndex,
  document: number,
  found: readonly (readonly number[])[],
  typed: string,
): Promise<ReadHit> {
  const sections = pickSections(document, found, table);
  const quote = async ({ text, place }: FoundSection): Promise<ReadSection['excerpt']> => {
    const [start = 0, end = 0] = [table.places[text], table.places[text + 1]];
    const [from, to] = [Math.max(start, place - BEFORE), Math.min(end, place + AFTER)];
    const piece = await readText(index, load, from, to);
    return buildExcerpt({ text: piece, begins: from === start, ends: to === end }, typed);
  };
  const shown = sections.slice(0, MOST_SECTIONS);
  const [head, ...excerpts] = await Promise.all([
    loadHead(index, table, load, shown[0]?.place ?? 0),
    ...shown.map(quote),
  ]);
  const { url = '', title = '', note = '' } = head ?? {};
  const kind = valuesOf(document).kind[0] as FindKind;
  const firstText = table.texts[document] ?? 0;
  return {
    url,
    title,
    kind,
    note,
    sections: excerpts.map((excerpt, at) => {
      const { name = '', anchor = '' } = head?.sections[(shown[at]?.text ?? 0) - firstText] ?? {};
      return { name, url: anchor === '' ? url : `${url}#${anchor}`, excerpt };
    }),
    more: sections.length - shown.length,
  };
}

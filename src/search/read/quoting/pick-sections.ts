import type { DocumentTable } from '../packing/unpack-documents.ts';

/** A text of a document that holds some of what was typed. */
export interface FoundSection {
  /** Number of the text in the index. */
  readonly text: number;
  /** The place to quote from: where the first of the phrases it holds stands first. */
  readonly place: number;
}

/** The first place in a list that is not before another. */
function findFrom(places: readonly number[], least: number): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Lists the texts of a document that hold some phrase: those that hold most phrases first, otherwise in their order.
 *
 * @param document number of the document
 * @param found for each phrase its places, ascending
 * @param table where documents and texts begin and end
 */
export function pickSections(
  document: number,
  found: readonly (readonly number[])[],
  table: DocumentTable,
): readonly FoundSection[] {
  const sections: (FoundSection & { readonly phrases: number })[] = [];
  for (let text = table.texts[document] ?? 0; text < (table.texts[document + 1] ?? 0); text += 1) {
    const [from = 0, to = 0] = [table.places[text], table.places[text + 1]];
    const places = found.map((each) => each[findFrom(each, from)] ?? to).filter((place) => place < to);
    const place = places[0];
    if (place !== undefined) sections.push({ text, place, phrases: places.length });
  }
  return sections.sort((a, b) => b.phrases - a.phrases);
}

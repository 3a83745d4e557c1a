import type { DocumentTable } from '../packing/unpack-documents.ts';

/** Many mentions bring a document forward by at most so many letters. */
const MOST_MENTIONS = 10;

/** A document that holds every phrase. */
export interface RankedDocument {
  readonly document: number;
  /** How far from its beginning the phrases stand, added up; smaller is better. */
  readonly distance: number;
}

/** Distances of the documents that hold one phrase, in their order. */
function measure(places: readonly number[], table: DocumentTable): ReadonlyMap<number, number> {
  const distances = new Map<number, number>();
  let document = 0;
  for (let at = 0; at < places.length;) {
    const place = places[at] ?? 0;
    while ((table.places[table.texts[document + 1] ?? 0] ?? Number.POSITIVE_INFINITY) <= place) document += 1;
    const start = table.places[table.texts[document] ?? 0] ?? 0;
    const end = table.places[table.texts[document + 1] ?? 0] ?? 0;
    const from = at;
    while ((places[at] ?? Number.POSITIVE_INFINITY) < end) at += 1;
    distances.set(document, place - start - Math.min(MOST_MENTIONS, at - from));
  }
  return distances;
}

/**
 * Ranks the documents that hold every phrase: those first in which the phrases stand near the beginning, which is the
 * title; equal ones in their own order.
 *
 * @param found for each phrase its places, ascending
 * @param table where documents begin and end
 * @returns best first; none where there is no phrase
 */
export function rankDocuments(
  found: readonly (readonly number[])[],
  table: DocumentTable,
): readonly RankedDocument[] {
  const [first, ...others] = found.map((places) => measure(places, table));
  const ranked: RankedDocument[] = [];
  for (const [document, own] of first ?? []) {
    const rest = others.map((distances) => distances.get(document));
    if (rest.includes(undefined)) continue;
    ranked.push({ document, distance: rest.reduce<number>((sum, each) => sum + (each ?? 0), own) });
  }
  return ranked.sort((a, b) => a.distance - b.distance || a.document - b.document);
}

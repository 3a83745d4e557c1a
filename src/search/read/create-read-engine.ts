import { foldTraditional, unpackFoldTable } from '../text/fold-table.ts';
import { countChoices, fitsChoice } from './count-choices.ts';
import type { Tally } from './count-choices.ts';
import { findPhrase } from './finding/find-phrase.ts';
import { loadHit } from './quoting/load-hit.ts';
import { lookUpPlaces } from './finding/look-up-places.ts';
import { rankDocuments } from './finding/rank-documents.ts';
import type { RankedDocument } from './finding/rank-documents.ts';
import { NO_CHOICE } from './read-answer.ts';
import type { ReadChoice, ReadEngine, ReadOrder } from './read-answer.ts';
import { unpackChoices } from './packing/pack-choice.ts';
import type { LoadReadFile, ReadIndex } from './read-index.ts';
import { readPhrases } from './read-phrases.ts';
import { unpackDocuments } from './packing/unpack-documents.ts';

/** Counts documents by their combination of values. */
function tally(
  documents: readonly RankedDocument[],
  valuesOf: (document: number) => ReadChoice,
): readonly Tally[] {
  const counts = new Map<ReadChoice, number>();
  for (const { document } of documents) {
    const values = valuesOf(document);
    counts.set(values, (counts.get(values) ?? 0) + 1);
  }
  return [...counts].map(([values, each]) => ({ values, documents: each }));
}

/** Puts the newest or the oldest first; documents of one year keep their order, and those without one come last. */
function sortByYear(
  documents: readonly RankedDocument[],
  order: ReadOrder,
  valuesOf: (document: number) => ReadChoice,
): readonly RankedDocument[] {
  if (order === 'best') return documents;
  const sign = order === 'newest' ? -1 : 1;
  const rank = ({ document }: RankedDocument): number => {
    const [year] = valuesOf(document).year;
    return year === undefined ? Number.POSITIVE_INFINITY : sign * Number(year);
  };
  return [...documents].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return one === other ? 0 : one - other;
  });
}

/**
 * Makes the full-text engine of an index. It reads from the index only what an answer needs: the places of the pairs of
 * letters in what was typed, and for the documents that are shown their titles and the texts around the hits.
 *
 * @param index what is known of the index beforehand
 * @param load loads a file of it; called again for a file already loaded
 */
export function createReadEngine(index: ReadIndex, load: LoadReadFile): ReadEngine {
  const table = unpackDocuments(index.documents);
  const choices = unpackChoices(index.choices);
  const valuesOf = (document: number): ReadChoice => choices[table.choices[document] ?? 0] ?? NO_CHOICE;
  const traditional = unpackFoldTable(index.traditional);
  const opened = { index, table, load, valuesOf };
  return {
    search: async (query, chosen, order) => {
      const typed = foldTraditional(query, traditional);
      const lookUp = (first: string, second: string): Promise<readonly number[]> =>
        lookUpPlaces(index, load, first, second);
      const found = await Promise.all(readPhrases(typed).map((phrase) => findPhrase(phrase, lookUp)));
      const ranked = rankDocuments(found, table);
      const fitting = sortByYear(
        ranked.filter(({ document }) => fitsChoice(valuesOf(document), chosen)),
        order,
        valuesOf,
      );
      return {
        total: fitting.length,
        counts: countChoices(tally(ranked, valuesOf), chosen),
        load: (from, to) =>
          Promise.all(fitting.slice(from, to).map(({ document }) => loadHit(opened, document, found, typed))),
      };
    },
  };
}

import type { FindIndex } from '../records/find-index.ts';
import type { FindQuery } from '../query/find-query.ts';
import { splitThirds } from './match-nearly.ts';
import { findNames } from '../records/name-text.ts';

/**
 * Lists the records that may fit, so that the slow comparison is only made with these. Most records do not.
 *
 * @param index the index
 * @param queries readings of what was typed
 * @param loosely whether a homophone or one wrong character is forgiven
 * @returns places of records in ascending order; `matchRecord` finds nothing in any other
 */
export function listCandidates(
  index: FindIndex,
  queries: readonly FindQuery[],
  loosely: boolean,
): readonly number[] {
  const { names, entries } = index;
  const found = new Set<number>();
  const add = (fits: (entry: FindIndex['entries'][number]) => boolean): void => {
    entries.forEach((entry, at) => {
      if (fits(entry)) found.add(at);
    });
  };
  for (const { key, spelled, letters, code, document, words } of queries) {
    if (loosely) {
      if (spelled !== undefined) findNames(names('spelled'), spelled, found);
      for (const part of splitThirds(key)) findNames(names('key'), part, found);
      continue;
    }
    findNames(names('key'), key, found);
    if (letters !== undefined) {
      findNames(names('letters'), letters, found);
      findNames(names('initials'), letters, found);
    }
    if (code !== undefined) add((entry) => entry.codes.length > 0);
    if (document !== undefined) add((entry) => entry.documents.length > 0);
    if (words.length > 0) add(() => true);
  }
  return [...found].sort((a, b) => a - b);
}

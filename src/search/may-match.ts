import type { FindEntry } from './find-index.ts';
import type { FindQuery } from './find-query.ts';
import { splitThirds } from './match-nearly.ts';

/**
 * A quick look at a record, so that the slow one is only taken at records that may fit. Most do not.
 *
 * @param entry a record made ready for scanning
 * @param query one reading of what was typed
 * @param loosely whether a homophone or one wrong character is forgiven
 * @returns `false` only where `matchRecord` finds nothing
 */
export function mayMatch(entry: FindEntry, query: FindQuery, loosely: boolean): boolean {
  const { keys, spelled, letters, initials } = entry.all;
  if (loosely) {
    if (query.spelled !== undefined && spelled.includes(query.spelled)) return true;
    return splitThirds(query.key).some((part) => keys.includes(part));
  }
  if (keys.includes(query.key)) return true;
  if (query.letters !== undefined && (letters.includes(query.letters) || initials.includes(query.letters)))
    return true;
  if (query.code !== undefined && entry.codes.length > 0) return true;
  if (query.document !== undefined && entry.documents.length > 0) return true;
  return query.words.length > 0;
}

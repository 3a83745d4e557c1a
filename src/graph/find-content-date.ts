import type { Catalogue } from '../schema/catalogue.ts';

/**
 * Finds the day the content stands at: the last change of any record.
 *
 * @returns the day, e.g. `2026-11-22`; empty where no record says when it changed
 */
export function findContentDate(catalogue: Catalogue): string {
  return Object.values(catalogue)
    .flat()
    .flatMap(({ data }) => ('updated' in data ? [data.updated] : []))
    .reduce((last, day) => (day > last ? day : last), '');
}

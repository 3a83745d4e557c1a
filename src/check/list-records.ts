import type { Catalogue, CatalogueRecord } from '../schema/catalogue.ts';
import { RECORD_KINDS } from '../vocabulary/record-kind.ts';

/**
 * Lists the records of every kind, for rules that hold for all of them.
 *
 * @param catalogue validated records
 * @returns all records, kind after kind
 */
export function listRecords(catalogue: Catalogue): CatalogueRecord[] {
  return RECORD_KINDS.flatMap((kind): readonly CatalogueRecord[] => catalogue[kind]);
}

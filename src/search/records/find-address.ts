import { pageAddress } from '../../vocabulary/page-address.ts';
import type { FindKind } from './find-record.ts';

/**
 * The address of a record's own page. A work type has none, being a part of its occupation's page; nor has
 * a section of the site, which is no record.
 *
 * @param kind kind of the record
 * @param id identifier of the record
 * @returns address from the site's root, or `undefined` for a work type and a section
 */
export function findAddress(kind: FindKind, id: string): string | undefined {
  return kind === 'work-type' || kind === 'section' ? undefined : pageAddress(kind, id);
}

/**
 * Whether an address need not be written down because it follows from kind and id.
 *
 * @param kind kind of the record
 * @param id identifier of the record
 * @param url the record's address
 */
export function isPaged(kind: FindKind, id: string, url: string): boolean {
  return findAddress(kind, id) === url;
}

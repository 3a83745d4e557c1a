import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';

/** Words that lead to another page of the site; the address counts from the site's root. */
export interface Link {
  readonly text: string;
  readonly address: string;
}

/**
 * Makes the link to an occupation's page, under its official name.
 *
 * @param record the occupation
 */
export function linkOccupation(record: CatalogueRecord<'occupation'>): Link {
  return { text: record.data.name, address: pageAddress('occupation', record.id) };
}

/**
 * Makes the link to a group's page, under its official name.
 *
 * @param record the group
 */
export function linkGroup(record: CatalogueRecord<'group'>): Link {
  return { text: record.data.name, address: pageAddress('group', record.id) };
}

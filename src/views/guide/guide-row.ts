import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { GuideRow } from './guide-page.ts';

/**
 * Puts a guide into one row.
 */
export function buildGuideRow({ id, data }: CatalogueRecord<'guide'>): GuideRow {
  return { id, text: data.title, address: pageAddress('guide', id), kind: data.kind, lead: data.lead };
}

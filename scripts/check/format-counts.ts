import type { Catalogue } from '../../src/schema/catalogue.ts';
import { RECORD_KINDS, RECORD_KIND_LABELS } from '../../src/vocabulary/record-kind.ts';

/**
 * Writes how many records of each kind a content folder holds; kinds with none are left out.
 *
 * @param catalogue validated records
 * @example formatCounts(catalogue) // '职业类别 537，职业 1684，国家职业标准 702'
 */
export function formatCounts(catalogue: Catalogue): string {
  return RECORD_KINDS.filter((kind) => catalogue[kind].length > 0)
    .map((kind) => `${RECORD_KIND_LABELS[kind]} ${catalogue[kind].length}`)
    .join('，');
}

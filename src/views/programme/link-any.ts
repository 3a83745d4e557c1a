import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { RECORD_KIND_LABELS } from '../../vocabulary/record-kind.ts';
import type { SelectableKind } from '../../vocabulary/selectable-kind.ts';
import type { Link } from '../parts/link.ts';

/**
 * Makes the link to any record that a system may gather, under the name readers know it by.
 *
 * @param record a record of one of the selectable kinds
 * @returns its name and address; a standard carries its year where two of one title would look alike
 */
export function linkAny(record: CatalogueRecord): Link {
  return { text: nameOf(record), address: pageAddress(record.kind as SelectableKind, record.id) };
}

function nameOf({ kind, data, id }: CatalogueRecord): string {
  if ('from' in data && 'to' in data && 'place' in data)
    return `${data.from.text} → ${data.to.text}${nameOfPlace(data.place)}`;
  if (kind === 'notice' && 'batch' in data) return `第 ${String(data.batch)} 批新职业`;
  if ('name' in data && typeof data.name === 'string') return data.name;
  if ('title' in data && typeof data.title === 'string') return data.title;
  if ('docNumber' in data && data.docNumber !== undefined) return data.docNumber;
  return `${RECORD_KIND_LABELS[kind]} ${id}`;
}

/** Two rules of different places may say the same. */
function nameOfPlace(place: string): string {
  if (place === 'national') return '';
  return place === 'local' ? '（地方）' : `（${place}）`;
}

import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Link } from '../parts/link.ts';

/** A new-occupation notice in one row. */
export interface NoticeRow extends Link {
  readonly id: string;
  readonly batch: number;
  /** Day of issue, or the last day of consultation where it had no notice of its own. */
  readonly date: string;
  readonly docNumber?: string | undefined;
  /** `19 个职业、28 个工种、11 项调整`; what is not known is left out. */
  readonly counts: string;
}

/**
 * Puts a new-occupation notice into one row.
 */
export function buildNoticeRow({ id, data }: CatalogueRecord<'notice'>): NoticeRow {
  const { occupations, workTypes, adjustments } = data.counts;
  return {
    id,
    batch: data.batch,
    text: data.title?.text ?? `第 ${String(data.batch)} 批新职业`,
    address: pageAddress('notice', id),
    date: data.issued ?? data.consulted?.to ?? '',
    docNumber: data.docNumber,
    counts: [
      `${String(occupations)} 个职业`,
      workTypes === undefined ? undefined : `${String(workTypes)} 个工种`,
      adjustments === undefined ? undefined : `${String(adjustments)} 项调整`,
    ]
      .filter(Boolean)
      .join('、'),
  };
}

/**
 * Lists the new-occupation notices, newest first.
 */
export function listNotices(graph: Graph): readonly NoticeRow[] {
  return graph.catalogue.notice.map(buildNoticeRow).sort((a, b) => b.batch - a.batch);
}

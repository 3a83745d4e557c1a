import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Link } from '../parts/link.ts';

/**
 * Makes the link to a notice or circular: its document number, or which batch it was.
 *
 * @returns `undefined` where there is no notice or circular of that id
 */
export function noticeLink(graph: Graph, id: string): Link | undefined {
  const circular = findRecord(graph, 'circular', id);
  if (circular !== undefined) {
    return { text: circular.data.docNumber, address: pageAddress('circular', id) };
  }
  const notice = findRecord(graph, 'notice', id);
  if (notice === undefined) return undefined;
  return {
    text: notice.data.docNumber ?? `第 ${String(notice.data.batch)} 批新职业`,
    address: pageAddress('notice', id),
  };
}

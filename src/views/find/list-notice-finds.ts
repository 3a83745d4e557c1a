import type { Graph } from '../../graph/graph.ts';
import type { FindRecord } from '../../search/records/find-record.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { listLabels } from './list-labels.ts';

/**
 * Lists all new-occupation notices, circulars that issued standards, and policies for the search.
 *
 * @param graph the graph
 */
export function listNoticeFinds(graph: Graph): readonly FindRecord[] {
  const notices = graph.catalogue.notice.map(({ id, data }): FindRecord => {
    const name = `第 ${String(data.batch)} 批新职业`;
    const title = data.title?.text ?? name;
    return {
      kind: 'notice',
      id,
      title,
      url: pageAddress('notice', id),
      note: [title === name ? '' : name, data.issued ?? ''].filter(Boolean).join(' · '),
      labels: listLabels(title, [
        { type: 'word', text: name },
        data.docNumber === undefined ? undefined : { type: 'document', text: data.docNumber },
      ]),
      weight: 0,
    };
  });
  const circulars = graph.catalogue.circular.map(({ id, data }): FindRecord => ({
    kind: 'circular',
    id,
    title: data.docNumber,
    url: pageAddress('circular', id),
    note: `${data.issued} 颁布 ${String(data.count)} 项标准`,
    labels: [{ type: 'document', text: data.docNumber }],
    weight: 0,
  }));
  const policies = graph.catalogue.policy.map(({ id, data }): FindRecord => ({
    kind: 'policy',
    id,
    title: data.title,
    url: pageAddress('policy', id),
    note: [data.docNumber ?? data.issuer, data.date].join(' · '),
    labels: data.docNumber === undefined ? [] : [{ type: 'document', text: data.docNumber }],
    weight: 0,
  }));
  return [...notices, ...circulars, ...policies];
}

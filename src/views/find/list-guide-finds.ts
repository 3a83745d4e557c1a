import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { FindRecord } from '../../search/records/find-record.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { listLabels } from './list-labels.ts';

/**
 * Lists all guides for the search; one on an occupation answers to the occupation's name too.
 *
 * @param graph the graph
 */
export function listGuideFinds(graph: Graph): readonly FindRecord[] {
  return graph.catalogue.guide.map((record) => {
    const names = findRelated(graph, record, 'concerns', 'occupation', 'out').map(
      (link) => link.record.data.name,
    );
    return {
      kind: 'guide',
      id: record.id,
      title: record.data.title,
      url: pageAddress('guide', record.id),
      note: names.join('、'),
      labels: listLabels(
        record.data.title,
        names.map((text) => ({ type: 'word', text })),
      ),
      weight: 0,
    };
  });
}

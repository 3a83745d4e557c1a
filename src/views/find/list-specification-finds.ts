import type { Graph } from '../../graph/graph.ts';
import type { FindLabel, FindRecord } from '../../search/records/find-record.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';

/**
 * Lists special-ability and evaluation specifications for the search.
 *
 * @param graph the graph
 */
export function listSpecificationFinds(graph: Graph): readonly FindRecord[] {
  const abilities = graph.catalogue['ability-spec'].map(({ id, data }): FindRecord => ({
    kind: 'ability-spec',
    id,
    title: data.name,
    url: pageAddress('ability-spec', id),
    note: [data.issuer ?? data.place, data.year].filter(Boolean).join(' · '),
    labels: data.number === undefined ? [] : [{ type: 'document', text: data.number }],
    weight: 0,
  }));
  const evaluations = graph.catalogue['evaluation-spec'].map(({ id, data }): FindRecord => ({
    kind: 'evaluation-spec',
    id,
    title: data.name,
    url: pageAddress('evaluation-spec', id),
    note: data.docNumbers?.[0] ?? '',
    labels: (data.docNumbers ?? []).map((text): FindLabel => ({
      type: data.kind === 'rule' ? 'issued-under' : 'document',
      text,
    })),
    weight: 0,
  }));
  return [...abilities, ...evaluations];
}

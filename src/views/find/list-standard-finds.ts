import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { FindLabel, FindRecord } from '../../search/records/find-record.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { listLabels } from './list-labels.ts';

/**
 * Lists all national occupational standards for the search, the newest of each title first.
 *
 * @param graph the graph
 */
export function listStandardFinds(graph: Graph): readonly FindRecord[] {
  const issued = (record: CatalogueRecord<'standard'>): string =>
    findRecord(graph, 'circular', record.data.circular)?.data.issued ?? '';
  return [...graph.catalogue.standard]
    .sort((a, b) => (issued(a) === issued(b) ? 0 : issued(a) < issued(b) ? 1 : -1))
    .map((record) => describeStandard(graph, record));
}

function describeStandard(graph: Graph, record: CatalogueRecord<'standard'>): FindRecord {
  const {
    title,
    occupationName,
    workType,
    workTypes = [],
    codeAtIssue,
    codeInFile,
    occupations,
  } = record.data;
  const circular = findRecord(graph, 'circular', record.data.circular)?.data;
  const linked = occupations === 'not-established' ? [] : occupations.map((link) => link.occupation);
  const labels: readonly (FindLabel | undefined)[] = [
    { type: 'word', text: occupationName },
    workType === undefined ? undefined : { type: 'work-type', text: workType },
    ...workTypes.map((each): FindLabel => ({ type: 'work-type', text: each.name })),
    { type: 'code-at-issue', text: codeAtIssue },
    codeInFile === undefined ? undefined : { type: 'code-at-issue', text: codeInFile },
    ...linked.map((id): FindLabel => ({ type: 'code', text: id })),
    circular === undefined ? undefined : { type: 'issued-under', text: circular.docNumber },
  ];
  const year = record.data.editionYear?.year ?? circular?.issued.slice(0, 4);
  return {
    kind: 'standard',
    id: record.id,
    title,
    url: pageAddress('standard', record.id),
    note: [year === undefined ? '' : `${year} 年版`, circular?.docNumber ?? ''].filter(Boolean).join(' · '),
    labels: listLabels(title, labels),
    weight: 0,
  };
}

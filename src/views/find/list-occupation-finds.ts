import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { FindLabel, FindRecord, LabelType } from '../../search/records/find-record.ts';
import type { Edition } from '../../vocabulary/edition.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { listLabels } from './list-labels.ts';
import { listTopics } from './list-topics.ts';

const CODE_LABELS: Readonly<Record<Edition, LabelType>> = {
  '1999': 'code-1999',
  '1999-supplement': 'code-1999',
  '2015': 'code-2015',
  '2015-supplement': 'code-2015',
  '2022': 'code-2022',
};

/** A code that is not known cannot be looked for; a page says so in its place. */
const UNPUBLISHED = 'unpublished';

/**
 * Lists all occupations, and after each the work types known inside it, for the search.
 *
 * @param graph the graph
 */
export function listOccupationFinds(graph: Graph): readonly FindRecord[] {
  const certified = collectCertificates(graph);
  return graph.catalogue.occupation.flatMap((record) => [
    describeOccupation(graph, record, certified.get(record.id) ?? []),
    ...describeWorkTypes(record),
  ]);
}

/** Names of qualifications and of special abilities that belong to an occupation. */
function collectCertificates(graph: Graph): ReadonlyMap<string, readonly FindLabel[]> {
  const labels = new Map<string, FindLabel[]>();
  const add = (occupation: string, label: FindLabel): void => {
    labels.set(occupation, [...(labels.get(occupation) ?? []), label]);
  };
  for (const { data } of graph.catalogue.qualification) {
    for (const link of data.occupations ?? []) {
      add(link.occupation, { type: 'qualification', text: data.name });
    }
  }
  for (const { data } of graph.catalogue['ability-spec']) {
    if (data.occupation !== undefined) add(data.occupation, { type: 'ability', text: data.name });
  }
  return labels;
}

function describeOccupation(
  graph: Graph,
  record: CatalogueRecord<'occupation'>,
  certificates: readonly FindLabel[],
): FindRecord {
  const {
    code,
    name,
    nameInEdition,
    codeInEdition,
    aliases = [],
    workTypes = [],
    history = [],
  } = record.data;
  const labels: readonly (FindLabel | undefined)[] = [
    code === UNPUBLISHED ? undefined : { type: 'code', text: code },
    ...aliases.map((alias): FindLabel => ({
      type: alias.kind === 'old-name' || alias.kind === 'work-type' ? alias.kind : 'alias',
      text: alias.name,
    })),
    nameInEdition === undefined ? undefined : { type: 'old-name', text: nameInEdition },
    ...history.map((entry): FindLabel => ({ type: 'old-name', text: entry.name })),
    ...workTypes.map((workType): FindLabel => ({ type: 'work-type', text: workType.name })),
    ...certificates,
    codeInEdition === undefined ? undefined : { type: 'code-2022', text: codeInEdition },
    ...history.map((entry): FindLabel => ({ type: CODE_LABELS[entry.edition], text: entry.code })),
  ];
  const standards = findRelated(graph, record, 'standardOf', 'standard', 'in');
  return {
    kind: 'occupation',
    id: record.id,
    title: name,
    url: pageAddress('occupation', record.id),
    note: code === UNPUBLISHED ? '编码未公布' : code,
    labels: listLabels(name, labels),
    topics: listTopics(record),
    weight: Math.min(9, standards.length),
  };
}

function describeWorkTypes(record: CatalogueRecord<'occupation'>): readonly FindRecord[] {
  return (record.data.workTypes ?? []).map((workType) => ({
    kind: 'work-type',
    id: `${record.id}/${workType.name}`,
    title: workType.name,
    url: `${pageAddress('occupation', record.id)}#work-types`,
    note: `${record.data.name}的工种`,
    labels: listLabels(workType.name, [
      workType.code === undefined ? undefined : { type: 'code', text: workType.code },
    ]),
    weight: 0,
  }));
}

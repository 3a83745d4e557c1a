import type { Catalogue, CatalogueRecord } from '../schema/catalogue.ts';
import type { Selection } from '../schema/selection.ts';
import type { Edge } from './graph.ts';
import { linkRecords } from './link-records.ts';
import { selectRecords } from './select-records.ts';

/**
 * Lists the relations of an action plan: parts, tasks and work items, the systems they order, and the records that
 * belong to each system. Which records belong where is our reading, so those edges are inferred.
 *
 * @param catalogue validated records
 */
export function collectProgrammeEdges(catalogue: Catalogue): readonly Edge[] {
  return [
    ...catalogue['programme-part'].flatMap((part) => linkRecords(part, 'partOf', 'policy', part.data.policy)),
    ...catalogue['programme-task'].flatMap((task) => [
      ...linkRecords(task, 'partOf', 'programme-part', task.data.part),
      ...demandEdges(catalogue, task),
    ]),
    ...catalogue['work-item'].flatMap((item) => [
      ...item.data.tasks.flatMap((id) => linkRecords(item, 'carriesOut', 'programme-task', id, INFERRED)),
      ...demandEdges(catalogue, item),
    ]),
    ...catalogue['programme-target'].flatMap((target) => [
      ...linkRecords(target, 'measures', 'programme-task', target.data.task),
      ...linkRecords(target, 'measures', 'work-item', target.data.work),
    ]),
    ...catalogue.system.flatMap((system) => {
      const { records, parts, leadsTo = [] } = system.data;
      const whole = records === undefined || records === 'none' ? [] : records;
      return [
        ...gather(catalogue, system, [...whole, ...parts.flatMap((part) => part.records ?? [])]),
        ...leadsTo.flatMap((row) =>
          linkRecords(system, 'leadsTo', 'system', row.system, { ...INFERRED, basis: row.why }),
        ),
      ];
    }),
  ];
}

const INFERRED = { confidence: 'inferred' } as const;

type Demand = CatalogueRecord<'programme-task'> | CatalogueRecord<'work-item'>;

function demandEdges(catalogue: Catalogue, record: Demand): readonly Edge[] {
  return [
    ...record.data.systems.flatMap((id) => linkRecords(record, 'orders', 'system', id)),
    ...(record.data.documents ?? []).flatMap(({ policy, role, text, confidence }) =>
      linkRecords(record, role === 'later' ? 'continuedBy' : 'buildsOn', 'policy', policy, {
        confidence,
        basis: text,
      }),
    ),
    ...gather(catalogue, record, record.data.records ?? []),
  ];
}

/** One edge to each record, however many selections mean it. */
function gather(
  catalogue: Catalogue,
  from: Demand | CatalogueRecord<'system'>,
  selections: readonly Selection[],
): readonly Edge[] {
  const records = new Set(selections.flatMap((one) => selectRecords(catalogue, one)));
  return [...records].flatMap(({ kind, id }) => linkRecords(from, 'gathers', kind, id, INFERRED));
}

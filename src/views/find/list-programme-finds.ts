import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { FindLabel, FindRecord } from '../../search/records/find-record.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { listLabels } from './list-labels.ts';

/**
 * Lists the tasks and the work of the action plan, and the systems with their parts, for the search.
 *
 * @param graph the graph
 */
export function listProgrammeFinds(graph: Graph): readonly FindRecord[] {
  const tasks = graph.catalogue['programme-task'].map(({ id, data }): FindRecord => ({
    kind: 'programme-task',
    id,
    title: data.name,
    url: pageAddress('programme-task', id),
    note: `技能中国行动第 ${String(data.number)} 项任务`,
    labels: [],
    weight: 0,
  }));
  const work = graph.catalogue['work-item'].map(({ id, data }): FindRecord => ({
    kind: 'work-item',
    id,
    title: data.name,
    url: pageAddress('work-item', id),
    note: `${data.from} 至 ${data.to} 年重点工作第 ${String(data.number)} 项`,
    labels: [],
    weight: 0,
  }));
  const systems = graph.catalogue.system.map(({ id, data }): FindRecord => ({
    kind: 'system',
    id,
    title: data.name,
    url: pageAddress('system', id),
    note: listTasks(graph, id),
    labels: listLabels(
      data.name,
      data.parts.map(({ name }): FindLabel => ({ type: 'part', text: name })),
    ),
    weight: 0,
  }));
  return [...tasks, ...work, ...systems];
}

/** The tasks that ordered a system, e.g. `技能中国行动第 4、11、18 项任务`; empty where none did. */
function listTasks(graph: Graph, id: string): string {
  const numbers = findRelated(graph, { kind: 'system', id }, 'orders', 'programme-task', 'in').map(
    ({ record }) => record.data.number,
  );
  return numbers.length === 0 ? '' : `技能中国行动第 ${numbers.sort((a, b) => a - b).join('、')} 项任务`;
}

import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import { type ProvenanceMark, type SourceLine, collectCitations } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import { linkPolicy } from '../parts/link-policy.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import {
  byNumber,
  byPlace,
  linkSystem,
  linkTask,
  linkWork,
  type NumberedLink,
  type TaskRow,
} from './programme-links.ts';
import { placePlan, type PlanDiagram } from './place-plan.ts';
import { buildTargetLine, type TargetLine } from './target-line.ts';

/** One part of the plan with its tasks. */
export interface PartView {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly summary: string;
  readonly mark: ProvenanceMark;
  readonly tasks: readonly TaskRow[];
}

/** Everything the page of the action plan prints. */
export interface ProgrammePage {
  readonly policy?: Link | undefined;
  readonly parts: readonly PartView[];
  readonly diagram: PlanDiagram;
  /** Targets of the whole plan. */
  readonly targets: readonly TargetLine[];
  /** Targets of single tasks and of the work list, each with where it stands. */
  readonly furtherTargets: readonly (TargetLine & { readonly place: NumberedLink })[];
  readonly work: readonly TaskRow[];
  /** `2021 至 2022 年`. */
  readonly workTerm: string;
  readonly sources: readonly SourceLine[];
}

/**
 * Gathers the action plan as a whole: parts with their tasks, targets, and the list of work.
 */
export function buildProgrammePage(graph: Graph): ProgrammePage {
  const citations = collectCitations(graph);
  const { catalogue } = graph;
  const parts = catalogue['programme-part']
    .map((part) => ({
      id: part.id,
      number: part.data.number,
      name: part.data.name,
      summary: part.data.summary,
      mark: citations.cite(part.data),
      tasks: findRelated(graph, part, 'partOf', 'programme-task', 'in')
        .map(({ record }) => ({ ...linkTask(record), systems: listSystems(graph, record) }))
        .sort(byNumber),
    }))
    .sort(byNumber);
  const empty = catalogue.system.filter(({ data }) => data.records === 'none');
  const inOrder = [...catalogue['programme-target']].sort(byPlace);
  const targets = inOrder.map((target) => ({
    line: buildTargetLine(graph, target, citations),
    place: findPlace(graph, target),
  }));
  const first = catalogue['programme-part'][0]?.data.policy;
  const item = catalogue['work-item'][0]?.data;
  return {
    policy: first === undefined ? undefined : linkPolicy(graph, first),
    parts,
    diagram: placePlan(parts, new Set(empty.map(({ id }) => pageAddress('system', id)))),
    targets: targets.flatMap(({ line, place }) => (place === undefined ? [line] : [])),
    furtherTargets: targets.flatMap(({ line, place }) => (place === undefined ? [] : [{ ...line, place }])),
    work: catalogue['work-item']
      .map((record) => ({ ...linkWork(record), systems: listSystems(graph, record) }))
      .sort(byNumber),
    workTerm: item === undefined ? '' : `${item.from} 至 ${item.to} 年`,
    sources: citations.list(),
  };
}

function listSystems(
  graph: Graph,
  record: { readonly kind: 'programme-task' | 'work-item'; readonly id: string },
): readonly Link[] {
  return findRelated(graph, record, 'orders', 'system', 'out').map((related) => linkSystem(related.record));
}

function findPlace(
  graph: Graph,
  target: { readonly kind: 'programme-target'; readonly id: string },
): NumberedLink | undefined {
  const task = findRelated(graph, target, 'measures', 'programme-task', 'out')[0]?.record;
  if (task !== undefined) return linkTask(task);
  const work = findRelated(graph, target, 'measures', 'work-item', 'out')[0]?.record;
  return work === undefined ? undefined : linkWork(work);
}

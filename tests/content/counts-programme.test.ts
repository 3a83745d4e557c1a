import { beforeAll, describe, expect, it } from 'vitest';
import { findRelated } from '../../src/graph/find-related.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { formatTarget } from '../../src/vocabulary/target-bound.ts';
import { readRealGraph } from '../fixtures/read-real-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await readRealGraph();
});

/** Numbers 1 to n. */
const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, index) => index + 1);

describe('the action plan of 2021', () => {
  it('has five parts, twenty tasks and ten items of work, numbered through', () => {
    const numbers = (kind: 'programme-part' | 'programme-task' | 'work-item') =>
      graph.catalogue[kind].map(({ data }) => data.number).toSorted((a, b) => a - b);
    expect(numbers('programme-part')).toEqual(upTo(5));
    expect(numbers('programme-task')).toEqual(upTo(20));
    expect(numbers('work-item')).toEqual(upTo(10));
  });

  it('has four, four, four, five and three tasks in its parts', () => {
    const counts = graph.catalogue['programme-part'].map(
      (part) => findRelated(graph, part, 'partOf', 'programme-task', 'in').length,
    );
    expect(counts).toEqual([4, 4, 4, 5, 3]);
  });

  it('sets 17 targets with the numbers of the plan', () => {
    const amounts = graph.catalogue['programme-target'].map(
      ({ id, data }) => `${id} ${formatTarget(data.bound, data.value, data.unit)}`,
    );
    expect(amounts).toEqual([
      'fine-programmes 500 个左右',
      'fine-schools 300 所左右',
      'highly-skilled-east 达到 35%',
      'highly-skilled-middle-west 提高 2-3 个百分点',
      'new-skilled-people 4000 万人以上',
      'region-ability-specs 100 个左右',
      'region-bases 100 个左右',
      'region-brands 100 个左右',
      'region-schools 100 所左右',
      'region-studios 100 个左右',
      'school-groups 100 个左右',
      'share-of-employed 达到 30%',
      'standards-a-year 50 个以上',
      'worldskills-bases 400 个左右',
      'worldskills-research-centres 3 个',
      'worldskills-study-centre 1 个',
      'worldskills-training-centre 1 个',
    ]);
  });
});

describe('the systems', () => {
  it('are 23, each ordered by a task', () => {
    expect(graph.catalogue.system).toHaveLength(23);
    const without = graph.catalogue.system.filter(
      (system) => findRelated(graph, system, 'orders', 'programme-task', 'in').length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('have records, or say that this site holds none', () => {
    const empty = graph.catalogue.system.filter(
      (system) => !(graph.outgoing.get(`system:${system.id}`) ?? []).some(({ relation }) => relation === 'gathers'),
    );
    expect(empty.filter(({ data }) => data.records !== 'none')).toEqual([]);
    expect(empty.map(({ id }) => id)).toEqual([
      'entrepreneurship',
      'exchange',
      'foreign-recognition',
      'publicity',
      'regional-support',
      'school-enterprise',
      'training-bases',
    ]);
  });
});

describe('the tasks', () => {
  it('stand in a part, and through it in the document', () => {
    const lost = graph.catalogue['programme-task'].filter((task) => {
      const part = findRelated(graph, task, 'partOf', 'programme-part', 'out')[0]?.record;
      return part === undefined || findRelated(graph, part, 'partOf', 'policy', 'out')[0]?.record.id !== '2021-48';
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

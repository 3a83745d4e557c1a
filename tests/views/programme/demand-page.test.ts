import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { buildTaskPage, buildWorkPage } from '../../../src/views/programme/demand-page.ts';
import { buildProgrammePage } from '../../../src/views/programme/programme-page.ts';
import { buildSystemPage } from '../../../src/views/programme/system-pages.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await readRealGraph();
});

describe('the pages of tasks and work', () => {
  it('are one for each, linked to a record or saying that this site holds none', () => {
    const tasks = graph.catalogue['programme-task'].map((record) => buildTaskPage(graph, record));
    const work = graph.catalogue['work-item'].map((record) => buildWorkPage(graph, record));
    expect(new Set([...tasks, ...work].map(({ address }) => address)).size).toBe(30);
    const without = [...tasks, ...work].filter(({ holdsAny }) => !holdsAny);
    expect(without.map(({ address }) => address)).toEqual([
      'programmes/task-07.html',
      'programmes/task-08.html',
      'programmes/task-17.html',
      'programmes/task-19.html',
      'programmes/task-20.html',
      'programmes/work-07.html',
    ]);
    for (const page of [...tasks, ...work])
      expect(page.holdsAny).toBe(
        page.documents.length > 0 ||
          page.records.length > 0 ||
          page.systems.some(({ holdings }) => holdings.length > 0),
      );
  });

  it('lead on to the next and back', () => {
    const third = graph.catalogue['programme-task'].find(({ data }) => data.number === 3);
    expect(third).toBeDefined();
    if (third === undefined) return;
    const page = buildTaskPage(graph, third);
    expect([page.before?.number, page.after?.number]).toEqual([2, 4]);
    expect(page.counterparts.map(({ label }) => label)).toEqual(['重点工作第 8 项']);
    expect(page.place.address).toBe('programmes/index.html#part-1');
  });

  it('list what came out in the two years of the work list', () => {
    const eighth = graph.catalogue['work-item'].find(({ data }) => data.number === 8);
    expect(eighth).toBeDefined();
    if (eighth === undefined) return;
    const { records, targets } = buildWorkPage(graph, eighth);
    expect(records.map(({ label, count }) => `${label} ${String(count)}`)).toEqual([
      '2021 至 2022 年的新职业信息发布 2',
      '2021 至 2022 年的标准颁布通知 27',
      '2021 至 2022 年的国家职业标准 110',
    ]);
    expect(targets.map(({ amount, counted }) => `${amount}：${counted}`)).toEqual([
      '每年 50 个以上：2021 年 47 项、2022 年 63 项',
    ]);
  });
});

describe('the page of the plan', () => {
  it('lists targets as the plan orders them and every task once', () => {
    const page = buildProgrammePage(graph);
    expect(page.targets.map(({ amount }) => amount)).toEqual([
      '4000 万人以上',
      '达到 30%',
      '达到 35%',
      '提高 2-3 个百分点',
    ]);
    expect(page.furtherTargets).toHaveLength(13);
    expect(page.parts.flatMap(({ tasks }) => tasks.map(({ number }) => number))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(page.work).toHaveLength(10);
  });
});

describe('the page of a system', () => {
  it('names few records and counts many', () => {
    const system = graph.catalogue.system.find(({ id }) => id === 'standards');
    expect(system).toBeDefined();
    if (system === undefined) return;
    const { parts, row } = buildSystemPage(graph, system);
    const [standards] = parts[0]?.records ?? [];
    expect(standards).toMatchObject({ count: 702, links: [], all: { address: 'standards/index.html' } });
    expect(parts[1]?.records[0]?.links).toHaveLength(9);
    expect(row.tasks.map(({ number }) => number)).toEqual([3]);
  });
});

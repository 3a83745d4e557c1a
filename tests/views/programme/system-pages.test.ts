import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { composeViews, type SiteViews } from '../../../src/site/compose-views.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

let graph: Graph;
let views: SiteViews;
beforeAll(async () => {
  graph = await readRealGraph();
  views = composeViews(graph);
});

describe('the page of a system', () => {
  it('says which systems go on from it, and how', () => {
    expect(views.system('standards').onward.find(({ text }) => text === '三种评价方式')?.why).toBe(
      '三层标准是三种评价的尺子。',
    );
  });

  it('says which systems it goes on from: every way can be walked back', () => {
    const pages = graph.catalogue.system.map(({ id }) => views.system(id));
    const ways = pages.flatMap(({ row, onward }) => onward.map(({ address }) => `${row.address} ${address}`));
    const back = pages.flatMap(({ row, back: lines }) =>
      lines.map(({ address }) => `${address} ${row.address}`),
    );
    expect(ways.length).toBeGreaterThan(30);
    expect(back.toSorted()).toEqual(ways.toSorted());
  });

  it('marks a part that does not stand in the sources of the whole with its own', () => {
    const { mark, parts } = views.system('standards');
    const written = parts.find(({ name }) => name === '各个时期的标准')?.mark;
    expect([mark.confidence, written?.confidence]).toEqual(['official', 'copied']);
    expect(written?.numbers.some((number) => mark.numbers.includes(number))).toBe(false);
  });
});

describe('the list of systems', () => {
  it('follows the tasks of the plan, and within a task its own order', () => {
    const names = views.systemIndex().rows.map(({ text }) => text);
    expect(names).toHaveLength(23);
    expect(names.slice(0, 8)).toEqual([
      '技能人才政策体系',
      '终身职业技能培训',
      '培训基地与大师工作室',
      '数字技能与绿色技能',
      '职业分类大典',
      '新职业的发布',
      '三层职业标准体系',
      '三种评价方式',
    ]);
  });
});

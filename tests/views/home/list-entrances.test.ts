import { describe, expect, test } from 'vitest';
import { listEntrances } from '../../../src/views/home/list-entrances.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

describe('the entrances of the first page', () => {
  test('stand open to all four kinds of people, each to a place of its own', async () => {
    const { catalogue } = await readRealGraph();
    const entrances = listEntrances(catalogue);
    expect(entrances.map(({ text }) => text)).toEqual([
      '找工作、想换行',
      '办学、排课',
      '查标准、查文号',
      '内网、没有网络',
    ]);
    expect(new Set(entrances.map(({ address }) => address)).size).toBe(4);
  });

  test('are shown only where the target is there', async () => {
    const { catalogue } = await readRealGraph();
    const mirror = catalogue.guide.filter(({ id }) => id === 'running-a-mirror');
    const few = listEntrances({ ...catalogue, guide: mirror, standard: [] });
    expect(few.map(({ text }) => text)).toEqual(['找工作、想换行', '内网、没有网络']);
    expect(listEntrances({ ...catalogue, guide: [], standard: [] })).toEqual([]);
  });
});

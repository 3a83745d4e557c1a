import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import { buildFindRecords } from '../../../src/views/find/build-find-records.ts';
import { FIXTURES } from '../../fixtures/lay-over.ts';

const graph = buildGraph((await loadContent(join(FIXTURES, 'base'))).catalogue);
const records = buildFindRecords(graph);
const find = (kind: string, id: string) => records.find((record) => record.kind === kind && record.id === id);

describe('buildFindRecords', () => {
  it('gives an occupation its code, its certificates, old codes and old names', () => {
    expect(find('occupation', '6-99-01-01')).toMatchObject({
      title: '示例职业甲',
      url: 'occupations/6-99-01-01.html',
      note: '6-99-01-01',
      labels: [
        { type: 'code', text: '6-99-01-01' },
        { type: 'qualification', text: '示例资格' },
        { type: 'ability', text: '示例专项能力' },
        { type: 'code-2015', text: '6-98-01-01' },
      ],
      weight: 2,
    });
  });

  it('gives a standard its codes and the number of the circular that issued it', () => {
    const labels = find('standard', '6-99-01-01-2019')?.labels ?? [];
    expect(labels).toContainEqual({ type: 'code-at-issue', text: '6-98-01-01' });
    expect(labels.some((label) => label.type === 'issued-under')).toBe(true);
  });

  it('puts newer standards before older ones of the same title', () => {
    const ids = records.filter((record) => record.kind === 'standard').map((record) => record.id);
    expect(ids.indexOf('6-99-01-01-2025')).toBeLessThan(ids.indexOf('6-99-01-01-2019'));
  });

  it('lists groups, circulars and codes that once were something else', () => {
    expect(find('group', '6')?.url).toBe('classification/6.html');
    expect(find('circular', '2019-01-10-example-1')?.url).toBe('notices/2019-01-10-example-1.html');
    expect(find('code', '6-98-01-01')?.note).toBe('2015 年版“示例职业甲”');
    expect(find('code', '6-99-01-01')).toBeUndefined();
  });

  it('finds the map of occupations and titles by what people call it', () => {
    const map = records.find(({ url }) => url === 'pathways/graph.html');
    expect(map?.title).toBe('职业地图');
    expect(map?.labels.map(({ text }) => text)).toContain('职称对照图');
  });

  it('names no record twice and no label twice', () => {
    const keys = records.map((record) => `${record.kind}:${record.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { labels } of records) {
      const texts = labels.map((label) => `${label.type}:${label.text}`);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

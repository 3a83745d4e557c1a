import { describe, expect, it } from 'vitest';
import { buildGuidePage } from '../../../src/views/guide/build-guide-page.ts';
import type { GuidePage } from '../../../src/views/guide/guide-page.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';

async function readGuide(id: string): Promise<GuidePage> {
  const graph = await readRealGraph();
  const guide = graph.catalogue.guide.find((one) => one.id === id);
  if (guide === undefined) throw new Error(`no guide ${id}`);
  return buildGuidePage(graph, guide);
}

describe('a level of a standard taken apart for teaching', () => {
  it('has a row for each work content, with the hours of the standard shared out whole', async () => {
    const { example, sections } = await readGuide('from-standard-to-programme');
    expect(example?.standard.title).toBe('人工智能训练师');
    expect(example?.rows.map(({ number, head }) => [number, head?.name])).toEqual([
      ['1.1', '数据采集和处理'],
      ['1.2', undefined],
      ['2.1', '数据标注'],
      ['2.2', undefined],
      ['3.1', '智能系统运维'],
      ['3.2', undefined],
    ]);
    expect(example?.hours).toBe(60);
    expect(example?.rows.reduce((total, { hours = 0 }) => total + hours, 0)).toBe(60);
    expect(example?.rows.every(({ course, practice, proof }) => `${course}${practice}${proof}` !== '')).toBe(
      true,
    );
    expect(sections.map(({ id }) => id)).toEqual(['example']);
  });

  it('stands only where the editors gave one', async () => {
    expect((await readGuide('running-a-mirror')).example).toBeUndefined();
  });
});

describe('the guide that draws the ladder', () => {
  it('prints every national rule with its document, by kind, and no rule of a place', async () => {
    const { rules, sections } = await readGuide('levels-posts-titles');
    expect(rules.map(({ kind }) => kind)).toEqual([
      '技能等级 → 职称',
      '职称 → 技能等级',
      '技工院校 → 学历待遇',
    ]);
    const lines = rules.flatMap((one) => one.rules);
    expect(lines.every(({ place }) => place === '全国')).toBe(true);
    expect(lines.find(({ to }) => to === '工程师')?.clause).toBe('人社部发〔2018〕74号');
    expect(sections.map(({ id }) => id)).toEqual(['rules']);
  });

  it('names the document of each title on its rung, and leads to it', async () => {
    const { drawing } = await readGuide('levels-posts-titles');
    expect(drawing?.items.find(({ text }) => text === '技师')).toEqual({
      text: '技师',
      note: '标准里的二级；满 3 年，在生产一线岗位工作，可申报工程师。',
      link: { text: '人社部发〔2018〕74号', address: 'policies/2018-74.html' },
      depth: 0,
    });
  });
});

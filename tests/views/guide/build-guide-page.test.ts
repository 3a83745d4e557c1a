import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { buildFindRecords } from '../../../src/views/find/build-find-records.ts';
import { buildGuideIndex } from '../../../src/views/guide/guide-index.ts';
import { buildGuidePage } from '../../../src/views/guide/build-guide-page.ts';
import { buildReadDocuments } from '../../../src/views/read/build-read-documents.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

const points = ['会看示例图', '会用示例尺'];
const graph = buildGraph(
  makeSmallCatalogue({
    guide: [
      {
        id: 'example-guide',
        kind: 'occupation',
        title: '示例工甲：一个例子',
        lead: '示例导语。',
        occupations: ['6-99-01-01'],
        digests: [{ standard: '6-99-01-01-2025', levels: [{ level: '5', points }] }],
        confusedWith: [{ occupation: '6-99-01-02', why: '示例工乙只检验。' }],
        leadsTo: [{ occupation: '6-99-01-02', why: '会量会看，再学出具报告。' }],
      },
      { id: 'which-certificate', kind: 'system', title: '示例一', lead: '示例。', diagram: 'waiting' },
      { id: 'how-to-read-a-standard', kind: 'system', title: '示例二', lead: '示例。', diagram: 'ladder' },
    ],
  }),
);
const guide = graph.catalogue.guide.find(({ id }) => id === 'example-guide');
if (guide === undefined) throw new Error('no guide');
const page = buildGuidePage(graph, guide);

describe('the page of a guide', () => {
  it('names the standards to check against, newest first, by title and number', () => {
    expect(page.standards.map(({ title, circular }) => [title, circular?.text])).toEqual([
      ['示例标准 6-99-01-01-2025', '示例发〔2025〕2号'],
      ['示例标准 6-99-01-01-2019', '示例发〔2019〕1号'],
    ]);
  });

  it('leads on to the career paths of the occupation', () => {
    expect(page.occupations[0]?.pathway).toBe('pathways/index.html?occupation=6-99-01-01');
  });

  it('lists functions whose level is not known apart from the levels', () => {
    expect(page.digests[0]?.functions).toEqual(['示例加工', '示例检验']);
    expect(page.digests[0]?.levels.map(({ chip, points: said }) => [chip.name, said])).toEqual([
      ['五级/初级工', points],
    ]);
    expect(page.digests[0]?.gap).toBeUndefined();
  });

  it('says what the occupation is taken for, and why it is another', () => {
    expect(page.confusions).toEqual([
      {
        text: '示例工乙',
        address: 'occupations/6-99-01-02.html',
        why: '示例工乙只检验。',
      },
    ]);
  });

  it('leads to occupations one can change to, with what carries over', () => {
    expect(page.onward.map(({ address, why }) => [address, why])).toEqual([
      ['occupations/6-99-01-02.html', '会量会看，再学出具报告。'],
    ]);
  });

  it('lists its sections in the order of the page, and none it has nothing for', () => {
    expect(page.sections.map(({ id }) => id)).toEqual([
      'digest',
      'evaluation',
      'onward',
      'confused',
      'official',
    ]);
    const system = graph.catalogue.guide.find(({ id }) => id === 'which-certificate');
    expect(system === undefined ? undefined : buildGuidePage(graph, system).sections).toEqual([]);
  });

  it('names the other guides of its field, and never itself', () => {
    expect(page.siblings).toEqual({ name: '其他职业', rows: [] });
    const system = graph.catalogue.guide.find(({ id }) => id === 'which-certificate');
    const others = system === undefined ? undefined : buildGuidePage(graph, system).siblings.rows;
    expect(others?.map(({ id }) => id)).toEqual(['how-to-read-a-standard']);
  });

  it('has no drawing; a guide on the system has', () => {
    const system = graph.catalogue.guide.find(({ id }) => id === 'which-certificate');
    expect(page.drawing).toBeUndefined();
    expect(system === undefined ? undefined : buildGuidePage(graph, system).drawing?.caption).toContain(
      '中位数',
    );
  });
});

describe('the page of all guides', () => {
  it('puts the system first, in the order to read it, then occupations by field of work', () => {
    const index = buildGuideIndex(graph);
    expect(index.system.map(({ id }) => id)).toEqual(['how-to-read-a-standard', 'which-certificate']);
    expect(index.groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
      ['其他职业', ['example-guide']],
    ]);
  });
});

describe('a guide in the search', () => {
  it('is found by its title and by the name of its occupation', () => {
    const record = buildFindRecords(graph).find(({ kind, id }) => kind === 'guide' && id === 'example-guide');
    expect(record).toMatchObject({ url: 'guides/example-guide.html', note: '示例工甲' });
    expect(record?.labels).toEqual([{ type: 'word', text: '示例工甲' }]);
  });

  it('is read with its digest', () => {
    const written = buildReadDocuments(graph, buildFindRecords(graph)).find(
      ({ url }) => url === 'guides/example-guide.html',
    );
    expect(written?.sections.map(({ text }) => text).join('')).toContain('会看示例图');
    expect(written?.filters.group).toEqual(['6']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CHOICE } from '../../../src/search/read/read-answer.ts';
import type { ReadOrder } from '../../../src/search/read/read-answer.ts';
import { makeDocument, openIndex } from './open-index.ts';

const nothing = NO_CHOICE;
const { engine } = openIndex([
  makeDocument('a', '铣工。也会操作车工的机床。', { kind: ['occupation'] }),
  makeDocument('b', '车工。加工轴类工件。', { kind: ['occupation'], year: ['2015'] }),
  makeDocument('c', '车工标准。加工轴类工件。', { kind: ['standard'], year: ['2018'] }),
]);
const urlsOf = async (typed: string, order: ReadOrder = 'best') => {
  const answer = await engine.search(typed, nothing, order);
  return (await answer.load(0, answer.total)).map((hit) => hit.url);
};

describe('createReadEngine', () => {
  it('puts pages first whose text begins with what was typed', async () => {
    expect(await urlsOf('车工')).toEqual(['b', 'c', 'a']);
  });

  it('puts the newest or the oldest first when asked to, and what has no year last', async () => {
    expect(await urlsOf('车工', 'newest')).toEqual(['c', 'b', 'a']);
    expect(await urlsOf('车工', 'oldest')).toEqual(['b', 'c', 'a']);
  });

  it('takes traditional characters for the simplified ones of the texts, and marks these', async () => {
    const folded = openIndex(
      [makeDocument('a', '车工加工轴类工件。'), makeDocument('b', '著作权')],
      new Map([
        ['車', '车'],
        ['軸', '轴'],
      ]),
    ).engine;
    const found = await folded.search('車工 軸', nothing, 'best');
    const [hit] = await found.load(0, 1);
    expect(hit?.url).toBe('a');
    expect(hit?.sections[0]?.excerpt.marks).toEqual([
      [0, 2],
      [4, 5],
    ]);
    expect((await folded.search('著', nothing, 'best')).total).toBe(1);
  });

  it('demands every word', async () => {
    expect(await urlsOf('车工 轴类')).toEqual(['b', 'c']);
    expect(await urlsOf('铣工 轴类')).toEqual([]);
  });

  it('finds one letter, and the last of a text', async () => {
    expect(await urlsOf('铣')).toEqual(['a']);
    expect(await urlsOf('件')).toEqual(['b', 'c']);
    expect(await urlsOf('鬼')).toEqual([]);
  });

  it('narrows and counts', async () => {
    const answer = await engine.search('车工', { ...nothing, kind: ['standard'] }, 'best');
    expect(answer.total).toBe(1);
    expect([...answer.counts.kind].sort()).toEqual([
      ['occupation', 2],
      ['standard', 1],
    ]);
  });

  it('quotes the text as it was written', async () => {
    const answer = await engine.search('铣工', nothing, 'best');
    const [hit] = await answer.load(0, 10);
    expect(hit).toMatchObject({ url: 'a', title: 'a', kind: 'occupation', more: 0 });
    expect(hit?.sections).toEqual([
      { name: '', url: 'a', excerpt: { text: '铣工。也会操作车工的机床。', marks: [[0, 2]] } },
    ]);
  });

  it('answers nothing with nothing, and any nonsense without a fault', async () => {
    for (const typed of ['', ' 。', '\ud842', '🙂'.repeat(5000), '.*[(?'.repeat(2000), '\u0000~}"\\'])
      expect((await engine.search(typed, nothing, 'best')).total).toBe(0);
  });

  it('answers nothing over no documents', async () => {
    expect((await openIndex([]).engine.search('车工', nothing, 'best')).total).toBe(0);
  });

  it('loads little of what is not there', async () => {
    const { engine: other, asked } = openIndex([makeDocument('a', '车工加工轴类工件')]);
    await other.search('车床'.repeat(100), nothing, 'best');
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});

describe('createReadEngine over texts of every kind', () => {
  const character = fc.constantFrom('车', '工', '加', 'a', 'Ａ', '1', '㎡', '𠮷', '，', '。', ' ', '—');
  const text = fc.string({ unit: character, maxLength: 40 });
  const plain = (from: string): string =>
    from
      .replace(/[，。 —]/gu, '')
      .replace(/[aＡ]/gu, 'a')
      .replaceAll('㎡', 'm2');

  it('finds just what a plain scan finds', async () => {
    const query = fc.string({
      unit: fc.constantFrom('车', '工', '加', 'a', '1', 'm', '2', '𠮷'),
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), query, async (texts, typed) => {
        const { engine: made } = openIndex(texts.map((each, at) => makeDocument(String(at), each)));
        const answer = await made.search(typed, nothing, 'best');
        const found = (await answer.load(0, answer.total)).map((hit) => hit.url);
        const expected = texts.flatMap((each, at) => (plain(each).includes(typed) ? [String(at)] : []));
        expect([...found].sort()).toEqual(expected);
      }),
    );
  });
});

it('finds a letter that stands everywhere with little effort', async () => {
  const often = '工人'.repeat(5000);
  const documents = ['a', 'b', 'c'].map((url) => makeDocument(url, url === 'b' ? `乙。${often}` : often));
  const { engine: made, asked } = openIndex([...documents, makeDocument('d', '车床')]);
  const answer = await made.search('人', nothing, 'best');
  expect(asked).toHaveLength(1);
  expect((await answer.load(0, 10)).map((hit) => hit.url)).toEqual(['a', 'c', 'b']);
  expect((await made.search('乙 工', nothing, 'best')).total).toBe(1);
});

describe('sections', () => {
  const sections = [
    { name: '', anchor: '', text: '车工' },
    { name: '职业功能', anchor: 'functions', text: '工艺准备、车削加工。' },
    { name: '四级', anchor: 'level-4', text: '工艺准备：识图。' },
    { name: '三级', anchor: '', text: '工艺准备：识图、夹具设计。' },
    { name: '二级', anchor: 'level-2', text: '工艺准备。' },
  ];
  const { engine: made } = openIndex([{ ...makeDocument('a.html', ''), sections }]);

  it('leads to the sections that hold most of what was typed, and says how many more there are', async () => {
    const [hit] = await (await made.search('工艺准备 识图', nothing, 'best')).load(0, 10);
    expect(hit?.sections.map(({ name, url }) => [name, url])).toEqual([
      ['四级', 'a.html#level-4'],
      ['三级', 'a.html'],
      ['职业功能', 'a.html#functions'],
    ]);
    expect(hit?.more).toBe(1);
  });

  it('takes the end of one and the beginning of the next for what they are', async () => {
    expect((await made.search('车工工艺', nothing, 'best')).total).toBe(0);
    expect((await made.search('车工 夹具', nothing, 'best')).total).toBe(1);
  });
});

it('quotes from the middle of a long text, however its files are cut', async () => {
  const long = Array.from({ length: 4000 }, (_, at) => `第${String(at)}句，`).join('');
  const { engine: made } = openIndex([makeDocument('a', long)]);
  for (const at of [0, 777, 1499, 1500, 2718, 3999]) {
    const [hit] = await (await made.search(`第${String(at)}句`, nothing, 'best')).load(0, 1);
    const { text = '', marks = [] } = hit?.sections[0]?.excerpt ?? {};
    expect(text).toContain(`第${String(at)}句，`);
    expect(long).toContain(text.replaceAll('…', ''));
    expect(text.slice(...(marks[0] ?? []))).toBe(`第${String(at)}句`);
  }
});

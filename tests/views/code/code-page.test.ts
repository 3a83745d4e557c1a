import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { buildCodePage } from '../../../src/views/code/code-page.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

const small = buildGraph(makeSmallCatalogue());
let graph: Graph;
beforeAll(async () => {
  graph = await readRealGraph();
});

/** What the page says in one sentence, and whether it warns. */
function answer(code: string, within = small): string {
  const { answer: said, ambiguous } = buildCodePage(within, code);
  return ambiguous ? `${said}！` : said;
}

describe('the answer of a code page', () => {
  test('names the occupation in force, and warns where the code once meant another', () => {
    expect(answer('6-99-01-01')).toBe('现行大典中，这个编码是“示例工甲”。！');
    expect(answer('6-99-02-01')).toBe('现行大典中，这个编码是“示例工丙”。！');
  });

  test('does not warn where the code has meant the same in every edition', () => {
    expect(answer('6-99-01-02')).toBe('现行大典中，这个编码是“示例工乙”。');
  });

  test('leads an old code on', () => {
    expect(answer('6-98-01-01')).toBe('这个编码已不再使用，现在通向“示例工甲”。');
    expect(answer('X6-97-01-01')).toBe('这个编码已不再使用，现在通向“示例工甲”。');
  });

  test('names all occupations a code was split into; that is one meaning, not several', () => {
    expect(answer('6-98-01-05')).toBe('这个编码已不再使用，现在通向“示例工甲”、“示例工乙”。');
  });

  test('tells an unknown way from none', () => {
    expect(answer('6-97-01-09')).toBe('这个编码在现行大典中没有对应职业，去向尚未查明。');
    expect(answer('6-97-01-08')).toBe('这个编码已取消，在现行大典中没有对应职业。');
  });

  test('knows the code of a work type, which is in use', () => {
    expect(answer('6-99-01-01-001')).toBe('这是工种“示例工种”的编码，属于职业“示例工甲”。');
  });
});

describe('the rest of a code page', () => {
  test('lists standards that printed the code, in the official list or in their own file', () => {
    expect(buildCodePage(small, '6-98-01-01').standards.map(({ id }) => id)).toEqual(['6-99-01-01-2019']);
    const inFile = graph.catalogue.standard.filter(({ data }) => data.codeInFile !== undefined);
    expect(inFile.length).toBeGreaterThan(0);
    for (const { id, data } of inFile) {
      expect(buildCodePage(graph, data.codeInFile ?? '').standards.map((one) => one.id)).toContain(id);
    }
  });

  test('names the group of the code, and none where there is no such group today', () => {
    expect(buildCodePage(small, '6-99-01-01').group?.address).toBe('classification/6-99-01.html');
    expect(buildCodePage(small, '6-98-01-01').group).toBeUndefined();
  });
});

describe('codes that are easily confused', () => {
  test('4-01-03-03 is 易货师 today and was 中药购销员', () => {
    expect(answer('4-01-03-03', graph)).toBe('现行大典中，这个编码是“易货师”。！');
    const page = buildCodePage(graph, '4-01-03-03');
    expect(page.lines.map(({ name, relation }) => `${name} ${relation}`)).toEqual([
      '易货师 现行',
      '中药购销员 去向未定',
    ]);
    expect(page.standards.map(({ title }) => title)).toContain('中药购销员');
  });

  test('4-04-05-04 is 数据库运行管理员 today and was 建筑信息模型技术员, now 4-08-08-23', () => {
    const page = buildCodePage(graph, '4-04-05-04');
    expect(page.ambiguous).toBe(true);
    expect(page.targets.map(({ text, code }) => `${text} ${code ?? ''}`)).toEqual([
      '数据库运行管理员 4-04-05-04',
      '建筑信息模型技术员 4-08-08-23',
    ]);
  });

  test('4-07-05-04 leads 消防设施操作员 to 4-07-05-03', () => {
    const old = buildCodePage(graph, '4-07-05-04').lines.find(({ name }) => name === '消防设施操作员');
    expect(old).toMatchObject({ relation: '改编码', currentCode: '4-07-05-03', current: false });
  });
});

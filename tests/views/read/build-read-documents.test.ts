import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import { buildFindRecords } from '../../../src/views/find/build-find-records.ts';
import { buildReadDocuments } from '../../../src/views/read/build-read-documents.ts';
import type { ReadDocument } from '../../../src/views/read/read-document.ts';
import { joinText } from '../../../src/views/read/join-text.ts';
import { stripMarkup } from '../../../src/views/read/strip-markup.ts';
import { FIXTURES } from '../../fixtures/lay-over.ts';

const graph = buildGraph((await loadContent(join(FIXTURES, 'base'))).catalogue);
const documents = buildReadDocuments(graph, buildFindRecords(graph));
const find = (url: string) => documents.find((document) => document.url === url);

describe('buildReadDocuments', () => {
  it('writes down one document a page, which says its title', () => {
    const urls = documents.map((document) => document.url);
    expect(new Set(urls).size).toBe(urls.length);
    const textOf = (document: ReadDocument) => document.sections.map(({ text }) => text).join('');
    expect(documents.every((document) => textOf(document).includes(document.title.slice(0, 2)))).toBe(true);
  });

  it('says what an occupation can be narrowed by: its major group and the levels of its standards', () => {
    const { filters } = find('occupations/6-99-01-01.html') ?? {};
    expect(filters?.group).toEqual(['6']);
    expect([...(filters?.level ?? [])].sort()).toEqual(['2', '3', '4', '5']);
  });

  it('quotes the levels and the number of a standard', () => {
    expect(find('standards/6-99-01-01-2025.html')?.sections[0]?.text).toContain(
      '五级/初级工、四级/中级工、三级/高级工、二级/技师。',
    );
  });
});

describe('joinText', () => {
  it('ends each part with a mark and leaves out what is absent', () => {
    expect(joinText(['车工', ['甲', '乙'], undefined, '', '丙。'])).toBe('车工。甲、乙。丙。');
    expect(joinText([])).toBe('');
  });
});

describe('stripMarkup', () => {
  it('leaves what a reader sees', () => {
    const body = 'import X from "x";\n\n## 标题\n\n- **粗** [文字](a.html)\n\n<X a="1" />\n';
    expect(stripMarkup(body)).toBe('标题粗 文字');
    expect(stripMarkup(undefined)).toBe('');
    expect(stripMarkup('| 甲 | 乙 |\n| --- | :-- |\n| [丙](../a.html) | 丁 |')).toBe('甲 乙丙 丁');
  });
});

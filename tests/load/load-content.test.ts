import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhitu-load-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Writes one content file. */
function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const OCCUPATION = `id: 6-99-01-01
code: 6-99-01-01
name: 示例职业
status: in-edition
updated: 2026-11-01
sources: [example-list]
confidence: copied
`;
const SOURCES = `sources:
  - id: example-list
    title: 示例清单
    kind: compiled-list
`;
const POLICY = `---
id: example-policy
date: 2022-03
title: 示例文件
issuer: 示例部门
effect: 示例作用
updated: 2026-11-01
sources: [example-list]
confidence: copied
---

正文。
`;

/** File, line, column and rule of every message. */
async function readMessages(): Promise<string[]> {
  const { diagnostics } = await loadContent(root);
  return diagnostics.map((one) => `${one.file}:${one.line}:${one.column} ${one.rule}`);
}

describe('loadContent', () => {
  it('gives valid records with file, id and text after the front matter', async () => {
    write('occupations/6/6-99-01-01.yaml', OCCUPATION);
    write('sources.yaml', SOURCES);
    write('policies/example-policy.mdx', POLICY);
    write('README.md', '# 说明');
    const { catalogue, diagnostics } = await loadContent(root);
    expect(diagnostics).toEqual([]);
    expect(catalogue.occupation).toMatchObject([
      { id: '6-99-01-01', file: 'occupations/6/6-99-01-01.yaml', path: [], data: { name: '示例职业' } },
    ]);
    expect(catalogue.source).toMatchObject([{ id: 'example-list', path: ['sources', 0] }]);
    expect(catalogue.policy[0]?.body?.trim()).toBe('正文。');
    expect(catalogue.standard).toEqual([]);
  });

  it('keeps every scalar as text', async () => {
    write('occupations/6-99-01-01.yaml', OCCUPATION.replace('name: 示例职业', 'name: 0110'));
    const { catalogue } = await loadContent(root);
    expect(catalogue.occupation[0]?.data.name).toBe('0110');
    expect(catalogue.occupation[0]?.data.updated).toBe('2026-11-01');
  });

  it('reports all mistakes at once, each at its place, and goes on with the rest', async () => {
    write('occupations/6-99-01-01.yaml', OCCUPATION);
    write('occupations/6-99-01-02.yaml', OCCUPATION);
    write('occupations/6-99-01-03.yaml', 'id: 6-99-01-03\nname: a: b\n');
    write('occupations/6-99-01-04.yaml', `${OCCUPATION}confidence: official\n`);
    write('occupations/6-99-01-05.yaml', '- 1\n');
    write('occupations/6-99-01-06.yaml', '');
    write('occupations/6-99-01-07.yaml', OCCUPATION.replace('confidence: copied', 'confidence: offical'));
    write('occupations/notes.txt', 'x');
    write('sources.yaml', `${SOURCES}other: []\n`);
    write('policies/a.mdx', '正文');
    write('policies/example-policy.mdx', POLICY.replace('date: 2022-03', 'date: 2022年3月'));
    write('strange.yaml', 'a: 1\n');
    expect(await readMessages()).toEqual([
      'occupations/6-99-01-02.yaml:1:5 file-name-differs',
      'occupations/6-99-01-03.yaml:2:7 yaml-syntax',
      'occupations/6-99-01-04.yaml:8:1 duplicate-key',
      'occupations/6-99-01-05.yaml:1:1 wrong-top-level',
      'occupations/6-99-01-06.yaml:1:1 empty-file',
      'occupations/6-99-01-07.yaml:7:13 unknown-confidence',
      'occupations/notes.txt:1:1 unknown-file',
      'policies/a.mdx:1:1 front-matter-missing',
      'policies/example-policy.mdx:3:7 wrong-form',
      'sources.yaml:5:1 unknown-field',
      'strange.yaml:1:1 unknown-file',
    ]);
    const { catalogue } = await loadContent(root);
    expect(catalogue.occupation.map((record) => record.file)).toEqual([
      'occupations/6-99-01-01.yaml',
      'occupations/6-99-01-02.yaml',
    ]);
  });

  it('leaves out only the broken record of a list', async () => {
    write('sources.yaml', `${SOURCES}  - id: second\n    title: ''\n    kind: official\n`);
    const { catalogue, diagnostics, leftOut } = await loadContent(root);
    expect(catalogue.source.map((record) => record.id)).toEqual(['example-list']);
    expect(diagnostics).toMatchObject([
      { rule: 'empty-field', field: 'sources[1].title', line: 6, column: 5 },
    ]);
    expect([...leftOut]).toEqual(['source:second']);
  });

  it('reports a misspelt field once and not also as missing', async () => {
    write('occupations/6-99-01-01.yaml', OCCUPATION.replace('confidence:', 'confidense:'));
    const { diagnostics } = await loadContent(root);
    expect(diagnostics).toMatchObject([
      { rule: 'unknown-field', line: 7, message: '不认识字段 confidense', fix: '是否想写 confidence？' },
    ]);
  });

  it('refuses links that lead outside and follows those that stay inside', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'zhitu-outside-'));
    writeFileSync(join(outside, 'secret.yaml'), OCCUPATION);
    write('occupations/6-99-01-01.yaml', OCCUPATION);
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'occupations/6-99-01-02.yaml'));
    symlinkSync(outside, join(root, 'standards'));
    symlinkSync(join(root, 'nowhere'), join(root, 'occupations/6-99-01-03.yaml'));
    expect(await readMessages()).toEqual([
      'occupations/6-99-01-02.yaml:1:1 link-refused',
      'occupations/6-99-01-03.yaml:1:1 link-refused',
      'standards:1:1 link-refused',
    ]);
    rmSync(outside, { recursive: true });
  });

  it('says in one message that there is no content folder', async () => {
    const { catalogue, diagnostics } = await loadContent(join(root, 'nothing-here'));
    expect(diagnostics).toMatchObject([{ rule: 'no-content', line: 1, column: 1 }]);
    expect(catalogue.occupation).toEqual([]);
  });

  it('reports bytes that are not UTF-8', async () => {
    mkdirSync(join(root, 'occupations'));
    writeFileSync(
      join(root, 'occupations/6-99-01-01.yaml'),
      Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xc4, 0xe3]),
    );
    expect(await readMessages()).toEqual(['occupations/6-99-01-01.yaml:1:1 unreadable-file']);
  });

  it('never runs front matter that is marked as code', async () => {
    write('policies/a.mdx', '---js\n{ id: (globalThis.zhituRan = true) }\n---\nText\n');
    expect(await readMessages()).toEqual(['policies/a.mdx:1:1 front-matter-missing']);
    expect('zhituRan' in globalThis).toBe(false);
  });
});

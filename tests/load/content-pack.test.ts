import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inspectContent } from '../../scripts/check/inspect-content.ts';
import { FIXTURES } from '../fixtures/lay-over.ts';

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'zhitu-overlay-'));
  cpSync(join(FIXTURES, 'base'), join(room, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(room, { recursive: true, force: true });
});

const CARD = 'id: office\nname: 示例市人社局\n';
const SOURCES = 'sources:\n  - id: office-list\n    title: 示例市清单\n    kind: official\n';
const ABILITY = (id: string, name = '示例小吃制作'): string => `id: ${id}
name: ${name}
updated: 2026-11-22
sources: [office-list]
confidence: official
`;
const POLICY = (body: string): string => `---
id: office-policy
date: 2026-01
title: 示例市办法
issuer: 示例市人社局
effect: 示例作用
updated: 2026-11-22
sources: [office-list]
confidence: official
---

${body}`;

/** Lays a pack of these files over the base content and gives what is wrong, as `file:line rule message`. */
async function lay(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [file, text] of Object.entries({ 'pack.yaml': CARD, 'sources.yaml': SOURCES, ...files })) {
    mkdirSync(dirname(join(room, 'office', file)), { recursive: true });
    writeFileSync(join(room, 'office', file), text);
  }
  const content = await inspectContent(join(room, 'content'), [join(room, 'office')]);
  const errors = content.diagnostics.filter(({ severity }) => severity === 'error');
  return { ...content, faults: errors.map((one) => `${one.file}:${one.line} ${one.rule} ${one.message}`) };
}

describe('a content pack', () => {
  it('adds its records, each of which knows whose it is', async () => {
    const { catalogue, faults, graph } = await lay({
      'policies/office-policy.md': POLICY('第一段\n\n- 甲 **乙**\n- [网址](https://example.org/)\n'),
    });
    expect(faults).toEqual([]);
    const policy = catalogue.policy.find(({ id }) => id === 'office-policy');
    expect(policy).toMatchObject({ origin: '示例市人社局', file: '../office/policies/office-policy.md' });
    expect(policy?.body).toBeUndefined();
    expect(policy?.prose).toEqual([
      { kind: 'paragraph', items: [[{ text: '第一段' }]] },
      {
        kind: 'list',
        items: [
          [{ text: '甲 ' }, { text: '乙', strong: true }],
          [{ text: '网址', address: 'https://example.org/' }],
        ],
      },
    ]);
    expect(graph.origins.get(policy?.data ?? {})).toBe('示例市人社局');
    expect(catalogue.policy.find(({ id }) => id === 'example-policy')?.origin).toBeUndefined();
  });

  it('must not take an identifier that is there, unless its card says that it replaces it', async () => {
    const replacing = POLICY('本市的文字').replace('office-policy', 'example-policy');
    const refused = await lay({ 'policies/example-policy.md': replacing });
    expect(refused.faults).toEqual([
      '../office/policies/example-policy.md:2 duplicate-identifier 政策文件 example-policy 已经有了（policies/example-policy.mdx）',
    ]);
    expect(refused.diagnostics[0]?.fix).toContain('replaces 里写 policy:example-policy');
    const allowed = await lay({
      'policies/example-policy.md': replacing,
      'pack.yaml': `${CARD}replaces: [policy:example-policy]\n`,
    });
    expect(allowed.catalogue.policy.filter(({ id }) => id === 'example-policy')).toMatchObject([
      { origin: '示例市人社局' },
    ]);
    expect(allowed.faults.filter((fault) => fault.includes('duplicate'))).toEqual([]);
  });

  it('names at its place whatever its card replaces in vain', async () => {
    const { faults } = await lay({
      'pack.yaml': `${CARD}replaces:\n  - policy:none\n  - policy:example-policy\n`,
    });
    expect(faults).toEqual([
      '../office/pack.yaml:4 unknown-reference 要取代的 policy:none 并不存在',
      '../office/pack.yaml:5 unknown-reference 说要取代 policy:example-policy，内容包里却没有这条记录',
    ]);
  });

  it('is held against the same rules', async () => {
    const { faults } = await lay({ 'ability-specs/x.yaml': 'id: y\nnme: 甲\n' });
    expect(faults.map((fault) => fault.split(' ')[1])).toEqual(
      expect.arrayContaining(['unknown-field', 'missing-source', 'missing-field']),
    );
  });

  it.each([
    ['no card', { 'pack.yaml': '' }, '../office/pack.yaml:1'],
    [
      'a card with an unknown field',
      { 'pack.yaml': `${CARD}run: rm\n` },
      '../office/pack.yaml:3 unknown-field',
    ],
    ['MDX', { 'policies/a.mdx': POLICY('import x from "y"') }, '../office/policies/a.mdx:1 unknown-file'],
    ['a program', { 'policies/a.js': 'process.exit()' }, '../office/policies/a.js:1 unknown-file'],
    ['a list of published identifiers', { 'published-identifiers.txt': 'a:b' }, 'txt:1 unknown-file'],
    ['rows of public tables', { 'statistics/employment-2020.yaml': 'rows: []' }, 'yaml:1 unknown-file'],
    [
      'a script in a text',
      { 'policies/office-policy.md': POLICY('甲\n<script>alert(1)</script>') },
      'md:13 wrong-form',
    ],
    [
      'an event handler',
      { 'policies/office-policy.md': POLICY('<img src=x onerror=alert(1)>') },
      'md:12 wrong-form',
    ],
    [
      'a javascript: link',
      { 'policies/office-policy.md': POLICY('[甲](javascript:alert(1))') },
      'md:12 wrong-form',
    ],
    ['a data: link', { 'policies/office-policy.md': POLICY('[甲](data:text/html,x)') }, 'md:12 wrong-form'],
    ['a picture', { 'policies/office-policy.md': POLICY('![甲](https://a.b/c.png)') }, 'md:12 wrong-form'],
    [
      'an alias bomb',
      { 'ability-specs/x.yaml': 'a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n' },
      'yaml:2 yaml-syntax',
    ],
    ['a type that runs code', { 'ability-specs/x.yaml': 'a: !!js/function "x"\n' }, 'yaml:1 yaml-syntax'],
    ['a nest 100,000 deep', { 'ability-specs/x.yaml': `a: ${'['.repeat(100_000)}` }, 'yaml:1 yaml-syntax'],
    ['a key that would reach objects', { 'ability-specs/x.yaml': '__proto__: {id: x}\n' }, 'x.yaml:1'],
    ['an identifier that climbs out', { 'ability-specs/x.yaml': ABILITY('../../x') }, 'x.yaml:1 wrong-form'],
    [
      'a javascript: link in letters of both sizes',
      { 'policies/office-policy.md': POLICY('[甲](JaVaScRiPt:alert(1))') },
      'md:12 wrong-form',
    ],
    [
      'a javascript: link written with entities',
      { 'policies/office-policy.md': POLICY('[甲](java&#115;cript&colon;alert(1))') },
      'md:12 wrong-form',
    ],
    [
      'a javascript: link with a control character before it',
      { 'policies/office-policy.md': POLICY('[甲](\u0001javascript:alert(1))') },
      'md:12 wrong-form',
    ],
    ['a vbscript: link', { 'policies/office-policy.md': POLICY('[甲](vbscript:x)') }, 'md:12 wrong-form'],
    [
      'an address without a scheme',
      { 'policies/office-policy.md': POLICY('[甲](//a.b/c)') },
      'md:12 wrong-form',
    ],
    ['a comment', { 'policies/office-policy.md': POLICY('甲 <!-- 乙 -->') }, 'md:12 wrong-form'],
    ['a form', { 'policies/office-policy.md': POLICY('<FORM action=x>') }, 'md:12 wrong-form'],
    [
      'a name that reads backwards',
      { 'ability-specs/x.yaml': ABILITY('x', '"\\u202E甲"') },
      'x.yaml:2 wrong-form',
    ],
    [
      'a name that hides the end of another',
      { 'ability-specs/x.yaml': ABILITY('x', '"甲\\u2066"') },
      'x.yaml:2',
    ],
    ['a control character', { 'ability-specs/x.yaml': ABILITY('x', '"甲\\x08"') }, 'x.yaml:2 wrong-form'],
    [
      'a line that reads backwards',
      { 'policies/office-policy.md': POLICY('甲\u202E乙') },
      'md:12 wrong-form',
    ],
    [
      'a card that reads backwards',
      { 'pack.yaml': 'id: office\nname: "\\u202E示例"\n' },
      'pack.yaml:2 wrong-form',
    ],
    ['a name reserved on Windows', { 'ability-specs/aux.yaml': ABILITY('aux') }, 'aux.yaml:1 wrong-form'],
    ['CON in capitals', { 'ability-specs/CON.yaml': ABILITY('con') }, 'CON.yaml:1'],
    [
      'a line break in a file name',
      { 'ability-specs/a\nb.yaml': ABILITY('a') },
      'b.yaml:1 file-name-differs',
    ],
    [
      'a back slash in a file name',
      { 'ability-specs/a\\b.yaml': ABILITY('a') },
      'b.yaml:1 file-name-differs',
    ],
    [
      'two names that are one on Windows',
      { 'ability-specs/x.yaml': ABILITY('x'), 'ability-specs/X.yaml': ABILITY('x') },
      'X.yaml:1 file-name-differs',
    ],
    [
      'the same identifier twice',
      { 'ability-specs/a/x.yaml': ABILITY('x'), 'ability-specs/b/x.yaml': ABILITY('x') },
      'x.yaml:1 duplicate-identifier',
    ],
    ['a published version', { 'releases/9.9.9.yaml': 'version: 9.9.9' }, '9.9.9.yaml:1 unknown-file'],
    [
      'bytes that are no text',
      { 'ability-specs/x.yaml': Buffer.from([0x69, 0xff, 0xfe]) },
      'yaml:1 unreadable-file',
    ],
    ['a binary in YAML', { 'ability-specs/x.yaml': 'id: !!binary aGVsbG8=\n' }, 'yaml:1'],
    [
      'sixty thousand keys',
      { 'ability-specs/x.yaml': Array.from({ length: 60_000 }, (_, at) => `k${String(at)}: 1\n`).join('') },
      'x.yaml:',
    ],
    [
      'a merge of many',
      { 'ability-specs/x.yaml': 'a: &a {b: 1}\nc:\n  <<: [*a, *a]\n' },
      'yaml:3 yaml-syntax',
    ],
    [
      '50 MB',
      { 'ability-specs/x.yaml': `id: x\nname: ${'甲'.repeat(17_000_000)}` },
      'yaml:1 unreadable-file 文件超过 1 MB',
    ],
  ])('refuses %s, with its place', async (_, files, place) => {
    const { faults } = await lay(files);
    expect(faults.some((fault) => fault.includes(place))).toBe(true);
  });

  it('refuses links, also to its own files, and reads nothing through them', async () => {
    mkdirSync(join(room, 'office/ability-specs'), { recursive: true });
    writeFileSync(join(room, 'secret.yaml'), ABILITY('secret'));
    symlinkSync(join(room, 'secret.yaml'), join(room, 'office/ability-specs/secret.yaml'));
    symlinkSync(room, join(room, 'office/ability-specs/folder'));
    symlinkSync('../pack.yaml', join(room, 'office/ability-specs/own.yaml'));
    const { faults, catalogue } = await lay({});
    expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
      '../office/ability-specs/folder:1 link-refused',
      '../office/ability-specs/own.yaml:1 link-refused',
      '../office/ability-specs/secret.yaml:1 link-refused',
    ]);
    expect(catalogue['ability-spec'].some(({ id }) => id === 'secret')).toBe(false);
  });

  it('refuses pipes, and never waits for one', async () => {
    const pipe = (file: string): void => {
      mkdirSync(dirname(join(room, 'office', file)), { recursive: true });
      execFileSync('mkfifo', [join(room, 'office', file)]);
    };
    pipe('ability-specs/pipe.yaml');
    expect((await lay({})).faults).toEqual([
      '../office/ability-specs/pipe.yaml:1 unreadable-file 读不了这个文件',
    ]);
    rmSync(join(room, 'office'), { recursive: true });
    pipe('pack.yaml');
    const { diagnostics } = await inspectContent(join(room, 'content'), [join(room, 'office')]);
    expect(diagnostics.some(({ file }) => file === '../office/pack.yaml')).toBe(true);
  });

  it('does not read its card through a link', async () => {
    mkdirSync(join(room, 'office'));
    writeFileSync(join(room, 'secret.yaml'), 'id: office\nname: 外面的文字\n');
    symlinkSync(join(room, 'secret.yaml'), join(room, 'office/pack.yaml'));
    const { diagnostics } = await inspectContent(join(room, 'content'), [join(room, 'office')]);
    expect(diagnostics.map(({ file }) => file)).toContain('../office/pack.yaml');
    expect(JSON.stringify(diagnostics)).not.toContain('外面的文字');
  });

  it('with folders a hundred deep is read like any other', async () => {
    const deep = Array.from({ length: 100 }, () => 'd').join('/');
    const { faults, catalogue } = await lay({ [`ability-specs/${deep}/x.yaml`]: ABILITY('x') });
    expect(faults).toEqual([]);
    expect(catalogue['ability-spec'].some(({ id }) => id === 'x')).toBe(true);
  });

  it('a pack that is not there is one message', async () => {
    const { diagnostics } = await inspectContent(join(room, 'content'), [join(room, 'nowhere')]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });
});

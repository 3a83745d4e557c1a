import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inspectContent } from '../../scripts/check/inspect-content.ts';
import { FIXTURES } from '../fixtures/lay-over.ts';
import { timeAtBest } from '../fixtures/time-at-best.ts';

// The machine may be busy with other tests; these read whole content trees.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const CONTENT = resolve(import.meta.dirname, '../../content');
const GROUPS = 'classification/2022.yaml';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-content-'));
  cpSync(CONTENT, join(folder, 'real'), { recursive: true });
  cpSync(join(FIXTURES, 'base'), join(folder, 'base'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A text in a file and what an author writes in its place. */
type Slip = readonly [file: string, from: string, to: string];

/** Makes some slips in a copy of a content tree, reads the messages, and puts the files back. */
async function readMessagesWith(tree: 'real' | 'base', slips: readonly Slip[]): Promise<string[]> {
  const root = join(folder, tree);
  const before = slips.map(([file]) => [file, readFileSync(join(root, file), 'utf8')] as const);
  try {
    for (const [file, from, to] of slips) {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(root, file), text.replace(from, to));
    }
    const { diagnostics } = await inspectContent(root);
    return diagnostics.map((one) => `${one.file}:${one.line}:${one.column} ${one.rule} ${one.message}`);
  } finally {
    for (const [file, text] of before) writeFileSync(join(root, file), text);
  }
}

describe('the real content', () => {
  it('has no error and no warning', async () => {
    const { diagnostics, catalogue } = await inspectContent(CONTENT);
    expect(diagnostics).toEqual([]);
    expect(catalogue.occupation.length).toBeGreaterThan(1600);
  });

  it('is judged in under three seconds; the best of three runs, as the machine may be busy', async () => {
    expect(await timeAtBest(() => inspectContent(CONTENT))).toBeLessThan(3000);
  });
});

describe('a misspelt code in one standard and a missing parent in one group', () => {
  it('are two messages with the right lines in the real content', async () => {
    const standard = 'standards/6/6-18-01-01-2018.yaml';
    const rows = readFileSync(join(CONTENT, GROUPS), 'utf8').split('\n');
    const line = rows.indexOf('  - code: 6-18-01') + 1;
    const name = rows[line] ?? '';
    const messages = await readMessagesWith('real', [
      [standard, 'occupation: 6-18-01-01', 'occupation: 6-18-01-99'],
      [GROUPS, `${name}\n    parent: 6-18\n`, `${name}\n`],
    ]);
    expect(messages).toEqual([
      `${GROUPS}:${line}:5 code-form-and-parent 小类 6-18-01 没有写上级（parent）`,
      `${standard}:7:17 unknown-reference occupations[0].occupation 为 6-18-01-99；没有这个职业`,
    ]);
  });

  it('are two messages with the right lines in a small tree', async () => {
    const standard = 'standards/6/6-99-01-01-2025.yaml';
    const messages = await readMessagesWith('base', [
      [standard, 'codeAtIssue: 6-99-01-01', 'codeAtIssue: 6-99-01-10'],
      [GROUPS, '    parent: 6-99\n', ''],
    ]);
    expect(messages).toEqual([
      `${GROUPS}:11:5 code-form-and-parent 小类 6-99-01 没有写上级（parent）`,
      `${standard}:5:14 code-leads-nowhere codeAtIssue 为 6-99-01-10；哪一版大典、哪条职业沿革里都没有这个编码`,
    ]);
  });
});

describe('one slip in a standard', () => {
  const file = 'standards/6/6-99-01-01-2025.yaml';
  it.each([
    ['the code at issue', 'codeAtIssue: 6-99-01-01', 'codeAtIssue: 6-99-01-99', '5:14 code-leads-nowhere'],
    ['the form of the code', 'codeAtIssue: 6-99-01-01', 'codeAtIssue: 6-99-0l-01', '5:14 wrong-form'],
    ['the link', 'occupation: 6-99-01-01', 'occupation: 6-99-01-11', '7:17 unknown-reference'],
    ['the form of the link', 'occupation: 6-99-01-01', 'occupation: 6－99－01－01', '7:17 wrong-form'],
    ['the identifier', 'id: 6-99-01-01-2025', 'id: 6-99-01-10-2025', '1:5 file-name-differs'],
    ['a field name', 'codeAtIssue:', 'codeAtIsue:', '5:13 unknown-field'],
  ])('in %s is one message', async (_, from, to, expected) => {
    const messages = await readMessagesWith('base', [[file, from, to]]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`${file}:${expected} `);
  });
});

describe('one slip in what everything hangs on', () => {
  const group =
    '  - code: 6-99-01\n    name: 示例小类\n    parent: 6-99\n    sources: [example-list]\n    confidence: copied\n';
  it.each<[string, ...Slip, string]>([
    [
      'a group whose code has no proper form',
      GROUPS,
      '- code: 6-99-01\n',
      '- code: 6-99-O1\n',
      `${GROUPS}:11:11 wrong-form`,
    ],
    ['a group that is gone', GROUPS, group, '', 'occupations/6/6-99-01-01.yaml:2:7 code-form-and-parent'],
    ['a list that is half open', GROUPS, 'groups:\n', 'groups: [\n', `${GROUPS}:2:11 yaml-syntax`],
    [
      'a source without a proper id',
      'sources.yaml',
      'id: example-list',
      'id: example_list',
      'sources.yaml:2:9 wrong-form',
    ],
    [
      'an occupation without a name',
      'occupations/6/6-99-01-01.yaml',
      'name: 示例职业甲\n',
      '',
      'occupations/6/6-99-01-01.yaml:1:1 missing-field',
    ],
    [
      'a notice without front matter',
      'notices/2024-07-01-example-batch.mdx',
      '---\n',
      '',
      'notices/2024-07-01-example-batch.mdx:1:1 front-matter-missing',
    ],
  ])('%s is one message', async (_, file, from, to, expected) => {
    const messages = await readMessagesWith('base', [[file, from, to]]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`${expected} `);
  });

  it('is one message even where the slow parser gives up', async () => {
    expect(await readMessagesWith('real', [[GROUPS, 'groups:\n', 'groups: [\n']])).toHaveLength(1);
  });
});

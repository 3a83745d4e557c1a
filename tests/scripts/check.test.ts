import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeIdentifiers } from '../../scripts/check/merge-identifiers.ts';
import { FIXTURES } from '../fixtures/lay-over.ts';

// The machine may be busy with other tests; these read whole content trees.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const ROOT = resolve(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-check-'));
  cpSync(join(FIXTURES, 'base'), folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs one of the commands as a person would. */
function run(script: 'check' | 'identifiers', ...words: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], { cwd: ROOT, encoding: 'utf8' });
}

/** Breaks one file of the tree. */
function misspell(): void {
  const file = join(folder, 'occupations/6/6-99-01-01.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('confidence: copied', 'confidence: offical'));
}

describe('npm run check', () => {
  it('ends with 0, counts and seconds where nothing is wrong', () => {
    const { status, stdout, stderr } = run('check', '--content', folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^职业类别 3，职业 2，.*。\n没有发现问题；用时 \d+\.\d 秒。\n$/);
  });
  it('ends with 1 and the message where something is wrong', () => {
    misspell();
    const { status, stdout } = run('check', '--content', folder);
    expect(status).toBe(1);
    expect(stdout).toContain('occupations/6/6-99-01-01.yaml:14:13  error  unknown-confidence\n');
    expect(stdout).toContain('1 个错误，0 个警告；用时');
    expect(stdout).not.toContain('\x1b');
  });
  it('prints an array for programs', () => {
    misspell();
    const { status, stdout } = run('check', '--content', folder, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { rule: 'unknown-confidence', line: 14, column: 13, field: 'confidence' },
    ]);
  });
  it('prints annotations for a build service', () => {
    misspell();
    expect(run('check', '--content', folder, '--annotate').stdout).toMatch(
      /^::error file=.*6-99-01-01\.yaml,line=14,col=13,title=unknown-confidence::/,
    );
  });
  it.each([
    [['--jsn'], '没有选项 --jsn。是否想写 --json？'],
    [['--content'], '选项 --content 后面要写一个值。'],
    [['--content', '--json'], '选项 --content 后面要写一个值。'],
    [['--json=yes'], '选项 --json 后面不写值。'],
    [['extra'], '不认识“extra”。'],
  ])('answers %j with one sentence and 2', (words, sentence) => {
    const { status, stdout, stderr } = run('check', ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')[0]).toBe(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
  it('says that a folder is not there', () => {
    const { status, stdout } = run('check', '--content', join(folder, 'nowhere'));
    expect(status).toBe(1);
    expect(stdout).toContain('nowhere:1:1  error  no-content\n');
  });
});

describe('npm run identifiers', () => {
  it('adds what is new and keeps the rest', () => {
    const { status, stdout } = run('identifiers', '--content', folder);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^新增 \d+ 条，共 \d+ 条。\n$/)]);
    const list = readFileSync(join(folder, 'published-identifiers.txt'), 'utf8');
    expect(list).toContain('\ncode:6-98-01-01\n');
    expect(list).toContain('\nstandard:6-99-01-01-2025\n');
    expect(run('identifiers', '--content', folder).stdout).toMatch(/^新增 0 条/);
    expect(run('check', '--content', folder).status).toBe(0);
  });
  it('touches nothing while the content has errors', () => {
    misspell();
    const { status, stderr } = run('identifiers', '--content', folder);
    expect([status, stderr]).toEqual([1, '内容还有错误，标识清单没有改动；先运行 npm run check 并改正。\n']);
  });
});

describe('mergeIdentifiers', () => {
  it('never takes an identifier out, sorts, and keeps remarks apart', () => {
    const { text, added, total } = mergeIdentifiers('# 说明\nstandard:gone\r\n', [
      'standard:b',
      'occupation:a',
    ]);
    expect([added, total]).toEqual([2, 3]);
    expect(text.split('\n').filter((row) => !row.startsWith('#'))).toEqual([
      'occupation:a',
      'standard:b',
      'standard:gone',
      '',
    ]);
    expect(mergeIdentifiers(text, []).text).toBe(text);
  });
});

import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FIXTURES } from '../fixtures/lay-over.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CONTENT = ['--content', join(FIXTURES, 'base')];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-search-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as a person would. */
function search(...words: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['scripts/search.ts', ...words], { cwd: ROOT, encoding: 'utf8' });
}

describe('npm run search', { timeout: 60_000 }, () => {
  it('prints hits a person can read', () => {
    const { status, stdout } = search('示例职业甲', ...CONTENT);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ 1\. 示例职业甲（职业；6-99-01-01）\n {4}occupations\/6-99-01-01\.html\n/);
    expect(search('并无此名', ...CONTENT).stdout).toBe('没有与“并无此名”相符的条目。\n');
  });

  it('prints a JSON array for programs, best first', () => {
    const { stdout } = search('6-98-01-01', '--json', '--limit', '2', ...CONTENT);
    const hits = JSON.parse(stdout) as readonly Record<string, unknown>[];
    expect(hits).toHaveLength(2);
    expect(hits[0]).toEqual({
      id: '6-99-01-01',
      kind: 'occupation',
      title: '示例职业甲',
      url: 'occupations/6-99-01-01.html',
      score: expect.any(Number) as number,
      why: '2015 年版编码 6-98-01-01',
    });
  });

  it('looks through the text of all pages, section by section', () => {
    const { status, stdout } = search('--read', '四级/中级工', ...CONTENT);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^共 \d+ 页\n 1\. .*\n {4}.*四级\/中级工.*\n {4}.*\.html/);
    const hits = JSON.parse(search('--read', '四级/中级工', '--json', ...CONTENT).stdout) as unknown[];
    expect(hits[0]).toMatchObject({ url: expect.stringMatching(/\.html$/) as string, kind: 'standard' });
    expect(search('--read', '并无此句', ...CONTENT).stdout).toBe('没有哪一页的正文里有“并无此句”。\n');
  });

  it('answers a file line by line', () => {
    const file = join(folder, 'queries.txt');
    writeFileSync(file, '示例职业乙\r\n\r\n并无此名\n');
    const lines = search('--file', file, ...CONTENT)
      .stdout.trimEnd()
      .split('\n');
    expect(lines).toHaveLength(3);
    const [best] = JSON.parse(lines[0] ?? '') as unknown[];
    expect(best).toMatchObject({ id: '6-99-01-02' });
    expect(lines.slice(1)).toEqual(['[]', '[]']);
  });

  it('says in one sentence what is missing or wrong', () => {
    const broken = join(folder, 'broken');
    mkdirSync(join(broken, 'search'), { recursive: true });
    writeFileSync(join(broken, 'search/find.js'), 'something else');
    const cases: readonly [readonly string[], number, RegExp][] = [
      [['车工', '--out', folder], 1, /还没有检索数据.*npm run build/],
      [['车工', '--out', broken], 1, /读不懂/],
      [['车工', '--content', join(folder, 'nowhere')], 1, /没有内容文件夹/],
      [['--file', join(folder, 'nothing.txt')], 1, /读不到文件/],
      [['--limit', '0', '车工'], 2, /--limit 应为/],
      [[], 2, /请写出要检索的词/],
      [['--jsn', '车工'], 2, /没有选项 --jsn/],
    ];
    for (const [words, code, sentence] of cases) {
      const { status, stdout, stderr } = search(...words);
      expect([status, stdout], words.join(' ')).toEqual([code, '']);
      expect(stderr).toMatch(sentence);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});

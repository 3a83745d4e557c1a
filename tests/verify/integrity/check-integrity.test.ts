import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/verify/integrity/check-integrity.ts';
import { openFolder } from '../../../src/verify/integrity/open-folder.ts';
import { holdFiles, withManifest } from './made-up-pack.ts';

const WHOLE = withManifest({ 'a.html': '甲', 'b/c.html': '乙', 'b/d.js': '' });

/** What is wrong with the whole pack after some changes, as `file：message`. */
function faultsAfter(changes: Readonly<Record<string, string | Uint8Array | null>>): string[] {
  const files = Object.fromEntries(
    Object.entries({ ...WHOLE, ...changes }).filter((pair): pair is [string, string] => pair[1] !== null),
  );
  return checkIntegrity(holdFiles(files)).faults.map(({ file, message }) => `${file}：${message}`);
}

describe('checkIntegrity', () => {
  test('a whole pack has no fault, and says that nobody signed it', () => {
    const verdict = checkIntegrity(holdFiles(WHOLE));
    expect(verdict.faults).toEqual([]);
    expect(verdict.signature).toBe('unsigned');
    expect(verdict.files).toBe(4);
  });

  test.each([
    ['one byte more', { 'a.html': '甲 ' }, ['a.html：内容与清单所记不同']],
    ['as long but different', { 'a.html': '丙' }, ['a.html：内容与清单所记不同']],
    ['an empty file that got a byte', { 'b/d.js': ' ' }, ['b/d.js：内容与清单所记不同']],
    ['a file that is missing', { 'b/c.html': null }, ['b/c.html：缺少这个文件']],
    ['a file that was added', { 'b/e.html': '' }, ['b/e.html：清单里没有这个文件']],
    ['no manifest', { 'manifest.json': null }, ['manifest.json：没有清单，无从核对']],
    [
      'a manifest cut off',
      { 'manifest.json': '{"files": [' },
      ['manifest.json：清单 manifest.json 读不懂，可能已损坏'],
    ],
    [
      'a manifest of another form',
      { 'manifest.json': '{}' },
      ['manifest.json：清单 manifest.json 的格式不对'],
    ],
    [
      'a manifest that leads outside',
      { 'manifest.json': `{"files":[{"path":"../x","size":0,"sha256":"${'0'.repeat(64)}"}]}` },
      ['manifest.json：清单里的路径 "../x" 不安全'],
    ],
  ])('finds %s and names it', (_, changes, faults) => {
    expect(faultsAfter(changes)).toEqual(faults);
  });

  test('a packed copy beside a file passes only while it unpacks to that file', () => {
    expect(faultsAfter({ 'a.html.gz': gzipSync('甲') })).toEqual([]);
    expect(faultsAfter({ 'a.html.gz': gzipSync('丙') })).toEqual(['a.html.gz：解开后与原文件不同']);
    expect(faultsAfter({ 'a.html.gz': 'no gzip' })).toEqual(['a.html.gz：解开后与原文件不同']);
    expect(faultsAfter({ 'x.html.gz': gzipSync('') })).toEqual(['x.html.gz：清单里没有这个文件']);
  });

  test('links and empty folders of a mirror are named, and links are not followed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhitu-integrity-'));
    for (const [path, text] of Object.entries(WHOLE)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    mkdirSync(join(folder, 'empty'));
    symlinkSync(tmpdir(), join(folder, 'link'));
    const { faults } = checkIntegrity(openFolder(folder));
    expect(faults.map(({ file }) => file)).toEqual(['empty/', 'link']);
    rmSync(folder, { recursive: true });
  });
});

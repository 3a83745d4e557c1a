import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isSafePath } from '../../../src/verify/integrity/is-safe-path.ts';
import { openZip } from '../../../src/verify/integrity/open-zip.ts';

const text = (value: string) => Buffer.from(value);
const ZIP = zipSync({
  'a.html': text('甲'.repeat(500)),
  'b/月.txt': [text('乙'), { level: 0 }],
  'c.txt': text(''),
});

describe('openZip', () => {
  test('lists and reads packed, stored and empty files', () => {
    const archive = openZip(ZIP);
    expect(archive.paths).toEqual(['a.html', 'b/月.txt', 'c.txt']);
    expect(archive.paths.map((path) => Buffer.from(archive.read(path)).toString())).toEqual([
      '甲'.repeat(500),
      '乙',
      '',
    ]);
  });

  test('never gives a wrong byte without saying so, wherever the archive is cut', () => {
    for (let length = 0; length < ZIP.length; length += 1)
      expect(() => openZip(ZIP.subarray(0, length)), `cut at ${length}`).toThrow(/压缩包/);
  });

  test.each(['../x', '/x', 'a/../../x', 'C:/x', 'a\\b', 'con.txt', 'a/', 'a//b', './a', 'x.', 'a\u0000b'])(
    'refuses the path %j',
    (path) => {
      expect(isSafePath(path)).toBe(false);
      if (!path.endsWith('/')) expect(() => openZip(zipSync({ [path]: text('x') }))).toThrow('不安全');
    },
  );

  test('refuses two names that are one file on Windows', () => {
    expect(() => openZip(zipSync({ 'a.txt': text('1'), 'A.txt': text('2') }))).toThrow('出现了两次');
  });

  test('refuses a bomb: a file that unpacks to more than the directory says', () => {
    const bomb = Buffer.from(zipSync({ a: Buffer.alloc(1_000_000) }));
    const directory = bomb.indexOf(Buffer.from('504b0102', 'hex'));
    bomb.writeUInt32LE(10, directory + 24);
    expect(() => openZip(bomb).read('a')).toThrow('不完整或已损坏');
  });

  test('refuses encryption and methods it does not know', () => {
    for (const [at, value] of [
      [8, 1],
      [10, 14],
    ] as const) {
      const odd = Buffer.from(ZIP);
      odd.writeUInt16LE(value, odd.indexOf(Buffer.from('504b0102', 'hex')) + at);
      expect(() => openZip(odd)).toThrow('不认的压缩或加密方式');
    }
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/verify/integrity/check-integrity.ts';
import { openArchive } from '../../../src/verify/integrity/open-archive.ts';
import { openFolder } from '../../../src/verify/integrity/open-folder.ts';
import { layOut, makeEditions, type Editions } from './made-up-editions.ts';
import { killWholeUpdate } from './kill-whole-update.ts';

let editions: Editions;
let stranger: Editions;
let mirror: string;

beforeAll(async () => {
  [editions, stranger] = [await makeEditions(true), await makeEditions(false)];
});
beforeEach(() => {
  mirror = join(editions.room, 'mirrors', '镜像 #1');
  rmSync(dirname(mirror), { recursive: true, force: true });
  layOut(editions.older, mirror);
});
afterAll(() => {
  for (const { room } of [editions, stranger]) rmSync(room, { recursive: true });
});

/** Runs the mirror's own update.mjs; gives what it printed, or `exit N: …`. */
function update(...words: string[]): string {
  try {
    return execFileSync(process.execPath, [join(mirror, 'update.mjs'), ...words], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return `exit ${status}: ${stderr}`;
  }
}

/** All files of a folder or archive, with their bytes. */
function contents(path: string): Record<string, string> {
  const { paths, read } = openArchive(path);
  return Object.fromEntries(paths.map((one) => [one, Buffer.from(read(one)).toString('base64')]));
}

describe('a small update', () => {
  test('holds only what changed', () => {
    const { paths } = openArchive(editions.delta);
    expect(paths).toEqual(
      expect.arrayContaining([
        'CHANGES.txt',
        'changes.json',
        'files/come/new.html',
        'patches.json',
        'update.json',
      ]),
    );
    expect(paths.filter((path) => path.startsWith('files/pages/'))).toHaveLength(15);
    expect(readFileSync(editions.delta).length).toBeLessThan(readFileSync(editions.newer).length);
  });

  test('makes a mirror byte for byte the new pack, and says in words what changed', () => {
    const said = update(editions.delta);
    expect(contents(mirror)).toEqual(contents(editions.newer));
    expect(said).toContain('签名有效');
    expect(said).toContain('新增国家职业标准 1 条：\n  new  新标准');
    expect(said).toContain('改动职业 1 条：\n  6-18-01-01  车削工（原名 车工）');
    expect(said).toContain('撤下国家职业标准 1 条：\n  old  旧标准');
    expect(readdirSync(dirname(mirror)).sort()).toEqual(['镜像 #1', '镜像 #1.zhitu-old']);
  });

  test('can be taken back, and forward again', () => {
    update(editions.delta);
    expect(update('--back')).toContain('已退回版本 1.0.0-20260102');
    expect(contents(mirror)).toEqual(contents(editions.older));
    expect(update('--back')).toContain('已退回版本 1.0.0-20260304');
    expect(contents(mirror)).toEqual(contents(editions.newer));
  });

  test.each<[string, () => string[], string]>([
    ['a second time', () => (update(editions.delta), [editions.delta]), '本镜像已经是版本 1.0.0-20260304'],
    ['a whole pack in place of an update', () => [editions.newer], '这不是更新包'],
    ['an update for another base', () => [stranger.delta], '这个更新包用于版本 1.0.0-20260102，本镜像是'],
    ['an update cut off', () => [spoil((bytes) => bytes.subarray(0, bytes.length - 400))], '压缩包不完整'],
    ['a file that is not there', () => [join(editions.room, 'none.zip')], '没有'],
    ['a text', () => [spoil(() => Buffer.from('hello'))], '压缩包不完整，或不是 zip 文件'],
    ['no update at all', () => [], '请写明一个更新包'],
    [
      'a key that did not sign it',
      () => [editions.delta, '--public-key', foreignKey()],
      '签名不是用这把公钥',
    ],
  ])('%s is refused in one sentence, and nothing is touched', (_, words, sentence) => {
    const given = words();
    const before = contents(mirror);
    const said = update(...given);
    expect(said).toMatch(/^exit 1: /);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/\n\s+at /);
    expect(contents(mirror)).toEqual(before);
    expect(existsSync(`${mirror}.zhitu-new`)).toBe(false);
  });

  test('every bit that is changed in an update is noticed, or changes nothing', () => {
    const bytes = readFileSync(editions.delta);
    const right = contents(editions.newer);
    const old = contents(editions.older);
    for (let at = 17; at < bytes.length; at += Math.ceil(bytes.length / 12)) {
      const said = update(
        spoil((copy) => {
          copy.writeUInt8(copy.readUInt8(at) ^ 4, at);
          return copy;
        }),
      );
      expect(contents(mirror)).toEqual(said.startsWith('exit 1') ? old : right);
      if (!said.startsWith('exit 1')) update('--back');
    }
  });

  test('a mirror that is not whole, or a file too many, is named and left as it is', () => {
    writeFileSync(join(mirror, 'pages/7.html'), '坏');
    expect(update(editions.delta)).toContain('本镜像不完整（pages/7.html：内容与清单所记不同）');
    expect(readFileSync(join(mirror, 'pages/7.html'), 'utf8')).toBe('坏');
  });

  test(
    'killed at fifty moments it leaves the old edition or the new one, whole',
    { timeout: 120_000 },
    async () => {
      const whole = { old: contents(editions.older), new: contents(editions.newer) };
      const start = performance.now();
      update(editions.delta);
      const duration = performance.now() - start;
      const seen = new Set<string>();
      for (let round = 0; round < 50; round += 1) {
        rmSync(dirname(mirror), { recursive: true, force: true });
        layOut(editions.older, mirror);
        await killWholeUpdate(join(mirror, 'update.mjs'), editions.delta, (duration * (round + 0.5)) / 50);
        const found = contents(mirror);
        const which = 'come/new.html' in found ? 'new' : 'old';
        expect(found).toEqual(whole[which]);
        expect(checkIntegrity(openFolder(mirror)).faults).toEqual([]);
        seen.add(which);
        // What was left lying about does not hinder the next run.
        if (which === 'old') expect(update(editions.delta)).toContain('已更新到版本');
        expect(contents(mirror)).toEqual(whole.new);
      }
      expect(seen).toContain('old');
    },
  );
});

/** The update with a change, in a file of its own. */
function spoil(change: (bytes: Buffer) => Buffer): string {
  const file = join(editions.room, 'spoilt.zip');
  writeFileSync(file, change(readFileSync(editions.delta)));
  return file;
}

/** A key of nobody we know. */
function foreignKey(): string {
  const file = join(editions.room, 'foreign.pub');
  const bytes = Buffer.from(readFileSync(join(mirror, 'zhitu.pub'), 'utf8').split('\n')[1] ?? '', 'base64');
  bytes.writeUInt8(bytes.readUInt8(3) ^ 1, 3);
  writeFileSync(file, bytes.toString('base64'));
  return file;
}

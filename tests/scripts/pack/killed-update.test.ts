import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/verify/integrity/check-integrity.ts';
import { hashBytes } from '../../../src/verify/integrity/hash-bytes.ts';
import { openArchive } from '../../../src/verify/integrity/open-archive.ts';
import { openFolder } from '../../../src/verify/integrity/open-folder.ts';
import { layOut, makeEditions, type Editions } from './made-up-editions.ts';

const KILLER = pathToFileURL(join(import.meta.dirname, 'kill-at-step.ts')).href;

let editions: Editions;
let earlier: Editions;
let mirror: string;
let whole: ReadonlyMap<string, 'old' | 'new' | 'earlier'>;

beforeAll(async () => {
  [editions, earlier] = [await makeEditions(true), await makeEditions(false)];
  mirror = join(editions.room, 'mirrors', '镜像 #1');
  whole = new Map([
    [digest(editions.older), 'old'],
    [digest(editions.newer), 'new'],
    [digest(earlier.older), 'earlier'],
  ]);
});
afterAll(() => {
  for (const { room } of [editions, earlier]) rmSync(room, { recursive: true });
});

/** One digest over every byte of a folder or archive. */
function digest(path: string): string {
  const { paths, read } = openArchive(path);
  return hashBytes([...paths].map((one) => `${one} ${hashBytes(read(one))}\n`).join(''));
}

/** Which edition stands in a folder, whole and by its own manifest complete; anything else is named as broken. */
function judge(folder: string): string {
  if (!existsSync(folder)) return 'away';
  if (checkIntegrity(openFolder(folder)).faults.length > 0) return 'broken';
  return whole.get(digest(folder)) ?? 'broken';
}

/** A mirror that was updated once before, so that an earlier edition stands beside it. */
function prepare(): void {
  rmSync(dirname(mirror), { recursive: true, force: true });
  layOut(editions.older, mirror);
  layOut(earlier.older, `${mirror}.zhitu-old`);
}

interface Run {
  readonly words: readonly string[];
  /** Without the programs by which the system exchanges two folders in one step. */
  readonly plain: boolean;
  readonly from?: string;
}

/** Runs `update.mjs`, ended at an operation on the disk; gives the signal it ended by. */
function run({ words, plain, from = mirror }: Run, killer = ''): string | null {
  const { signal, error } = spawnSync(
    process.execPath,
    [...(killer === '' ? [] : ['--import', `${KILLER}?${killer}`]), join(from, 'update.mjs'), ...words],
    { stdio: 'ignore', env: plain ? { PATH: '' } : process.env },
  );
  if (error) throw error;
  return signal;
}

/** Names of all operations on the disk, in order. */
function listOperations(what: Run): readonly string[] {
  const report = join(editions.room, `operations-${String(Math.random())}`);
  run(what, `count=${encodeURIComponent(report)}`);
  return readFileSync(report, 'utf8').split('\n');
}

describe.each([
  ['where two folders are exchanged in one step', false],
  ['where it takes two renames', true],
])('an update killed at an operation, %s', (_, plain) => {
  test(
    'leaves the old edition or the new one, whole, and the next run completes it',
    { timeout: 300_000 },
    () => {
      const what = { words: [editions.delta], plain };
      prepare();
      const operations = listOperations(what);
      expect(judge(mirror)).toBe('new');
      // Before the switch the folder of every file is made, the file written and flushed; the switch begins with the note.
      const staging = operations.lastIndexOf('mkdirSync');
      expect(staging).toBeGreaterThan(100);
      const steps = operations.flatMap((__, step) => (step >= staging || step % 29 === 0 ? [step] : []));
      const seen: string[] = [];
      for (const step of steps) {
        prepare();
        expect(run(what, `step=${String(step)}`)).toBe('SIGKILL');
        const found = judge(mirror);
        seen.push(found);
        // Without an exchange there is one instant without a mirror; then both editions stand beside its place.
        if (found === 'away') {
          expect(plain).toBe(true);
          expect([judge(`${mirror}.zhitu-old`), judge(`${mirror}.zhitu-new`)]).toEqual(['old', 'new']);
        } else expect(found).toBe(seen.includes('new') ? 'new' : 'old');
        run({ ...what, from: found === 'away' ? `${mirror}.zhitu-old` : mirror });
        expect([judge(mirror), judge(`${mirror}.zhitu-old`)]).toEqual(['new', 'old']);
        expect(readdirSync(dirname(mirror)).sort()).toEqual(['镜像 #1', '镜像 #1.zhitu-old']);
      }
      expect(seen.filter((one) => one === 'away')).toHaveLength(plain ? 1 : 0);
      expect(new Set(seen)).toEqual(new Set(plain ? ['old', 'away', 'new'] : ['old', 'new']));
    },
  );

  test('so does going back', { timeout: 120_000 }, () => {
    const what = { words: ['--back'], plain };
    prepare();
    const { length } = listOperations(what);
    expect(judge(mirror)).toBe('earlier');
    for (let step = 0; step < length; step += 1) {
      prepare();
      expect(run(what, `step=${String(step)}`)).toBe('SIGKILL');
      const found = judge(mirror);
      expect(plain ? ['old', 'away', 'earlier'] : ['old', 'earlier']).toContain(found);
      run({ ...what, words: ['--recover'], from: found === 'away' ? `${mirror}.zhitu-old` : mirror });
      expect([judge(mirror), judge(`${mirror}.zhitu-old`)].sort()).toEqual(['earlier', 'old']);
      expect(readdirSync(dirname(mirror)).sort()).toEqual(['镜像 #1', '镜像 #1.zhitu-old']);
    }
  });
});

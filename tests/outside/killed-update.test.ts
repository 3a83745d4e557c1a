import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeManifest } from '../../scripts/build/manifest/write-manifest.ts';
import { runPack } from '../../scripts/pack/run-pack.ts';
import { RELEASE_MARKS } from '../../src/site/release-marks.ts';
import { checkIntegrity } from '../../src/verify/integrity/check-integrity.ts';
import { formatFingerprint } from '../../src/verify/integrity/format-fingerprint.ts';
import { openFolder } from '../../src/verify/integrity/open-folder.ts';
import { parseManifest } from '../../src/verify/integrity/parse-manifest.ts';
import { killWholeUpdate } from '../scripts/pack/kill-whole-update.ts';

const KILLER = pathToFileURL(resolve(import.meta.dirname, '../scripts/pack/kill-at-step.ts')).href;
const KILLS = 50;

let room: string;
let mirror: string;
let delta: string;
let duration: number;

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'zhitu-killed-'));
  mirror = join(room, '镜像');
  delta = await makeUpdate();
  prepare();
  const start = performance.now();
  expect(spawnSync(process.execPath, [join(mirror, 'update.mjs'), delta]).status).toBe(0);
  duration = performance.now() - start;
}, 600_000);
afterAll(() => {
  rmSync(room, { recursive: true });
});

/** A later edition of the whole site: some pages with other words, some gone, one new. */
async function makeUpdate(): Promise<string> {
  const site = join(room, 'site');
  cpSync(inject('siteFolder'), site, { recursive: true });
  const present = parseManifest(readFileSync(join(site, 'manifest.json')));
  const about = join(site, 'about.html');
  const text = readFileSync(about, 'utf8')
    .replaceAll(formatFingerprint(present.fingerprint), RELEASE_MARKS.fingerprint)
    .replaceAll(present.version, RELEASE_MARKS.version);
  writeFileSync(about, text);
  for (const page of globSync('{codes,standards}/*.html', { cwd: site })) {
    const file = join(site, page);
    writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', '（改）</h1>'));
  }
  for (const page of globSync('programmes/task-0*.html', { cwd: site })) rmSync(join(site, page));
  writeFileSync(join(site, 'codes/new.html'), '新');
  writeManifest(site, { version: '0.1.0-20990101', contentDate: '2099-01-01', records: {} });
  const lines: string[] = [];
  const request = { site, out: join(room, 'packs'), since: inject('packFile'), key: inject('keyFile') };
  await runPack(request, (line) => void lines.push(line));
  const file = lines.flatMap((line) => /更新包：(.*?\.zip)/.exec(line)?.[1] ?? [])[0];
  if (file === undefined) throw new Error(`no update was made:\n${lines.join('\n')}`);
  return file;
}

function prepare(): void {
  for (const name of ['', '.zhitu-old', '.zhitu-new', '.zhitu-step', '.zhitu-aside'])
    rmSync(mirror + name, { recursive: true, force: true });
  cpSync(inject('packFolder'), mirror, { recursive: true });
}

/** Which edition the mirror is; every byte of it is held against its signed manifest. */
function judge(): 'old' | 'new' {
  const { faults, manifest } = checkIntegrity(openFolder(mirror));
  expect(faults).toEqual([]);
  return manifest?.version === '0.1.0-20990101' ? 'new' : 'old';
}

describe('an update of the whole site', () => {
  test(
    'killed at fifty moments leaves the old edition or the new, verified',
    { timeout: 1_800_000 },
    async () => {
      const seen = new Set<string>();
      for (let round = 0; round < KILLS; round += 1) {
        if (round === 0 || judge() === 'new') prepare();
        await killWholeUpdate(join(mirror, 'update.mjs'), delta, (duration * (round + 0.5)) / KILLS);
        seen.add(judge());
      }
      expect(seen).toContain('old');
    },
  );

  test(
    'killed at every step of the switch as well; the next run completes it',
    { timeout: 1_800_000 },
    () => {
      const report = join(room, 'operations');
      const run = (killer: string): string | null => {
        const words = ['--import', `${KILLER}?${killer}`, join(mirror, 'update.mjs'), delta];
        return spawnSync(process.execPath, words, { stdio: 'ignore' }).signal;
      };
      prepare();
      run(`count=${encodeURIComponent(report)}`);
      const operations = readFileSync(report, 'utf8').split('\n');
      const found: string[] = [];
      for (let step = operations.lastIndexOf('mkdirSync'); step < operations.length; step += 1) {
        if (judge() === 'new') prepare();
        expect(run(`step=${String(step)}`)).toBe('SIGKILL');
        found.push(judge());
      }
      expect(new Set(found)).toEqual(new Set(['old', 'new']));
      prepare();
      expect(run(`step=${String(operations.lastIndexOf('spawnSync') + 1)}`)).toBe('SIGKILL');
      spawnSync(process.execPath, [join(mirror, 'update.mjs'), delta]);
      expect(judge()).toBe('new');
      expect(existsSync(`${mirror}.zhitu-new`)).toBe(false);
    },
  );
});

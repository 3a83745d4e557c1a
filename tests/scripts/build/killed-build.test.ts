import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recoverSite } from '../../../scripts/site-folder/recover-site.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-killed-'));
  out = join(folder, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'manifest.json'), '{ "files": [] }');
  writeFileSync(join(out, 'index.html'), 'the site that was there');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Starts a build of a small content tree and waits until it has begun to write. */
async function startBuild(): Promise<ChildProcess> {
  const build = spawn(process.execPath, [join(ROOT, 'scripts/build.ts'), '--out', out], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  const limit = Date.now() + 20_000;
  while (Date.now() < limit && !existsSync(join(stageOf(build), 'assets'))) await wait(20);
  expect(existsSync(join(stageOf(build), 'assets'))).toBe(true);
  return build;
}

function stageOf(build: ChildProcess): string {
  return join(folder, `.stage-dist-${build.pid ?? 0}`);
}

async function end(build: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((done) => build.once('exit', done));
  build.kill(signal);
  await ended;
}

test(
  'a build that is asked to stop clears up and leaves the site as it was',
  { timeout: 30_000 },
  async () => {
    await end(await startBuild(), 'SIGTERM');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site that was there');
  },
);

test(
  'a build that is killed leaves the site as it was, and the next clears up',
  { timeout: 30_000 },
  async () => {
    const build = await startBuild();
    await end(build, 'SIGKILL');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site that was there');
    // The rendering process notices that nobody waits for it and ends too.
    let files = -1;
    for (const limit = Date.now() + 10_000; Date.now() < limit;) {
      await wait(500);
      const now = readdirSync(stageOf(build), { recursive: true }).length;
      if (now === files) break;
      files = now;
    }
    expect(recoverSite(out)).toBe(false);
    expect(readdirSync(folder)).toEqual(['dist']);
  },
);

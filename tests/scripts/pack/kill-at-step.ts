import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

/*
 * Loaded before a program (`node --import kill-at-step.ts?step=12 …`): lets it do so many operations that change the
 * disk and ends it, without warning, at the next: in the middle of it where it has one. `?count=FILE` ends nothing and writes
 * the names of all operations to FILE.
 */
const { searchParams } = new URL(import.meta.url);
const step = Number(searchParams.get('step') ?? Number.POSITIVE_INFINITY);
const report = searchParams.get('count');
const done: string[] = [];

const { appendFileSync, globSync, rmSync, writeSync } = fs;

/** Half of what the operation would have done, where it can be done by halves. */
const HALVES: Readonly<Record<string, (...words: never[]) => void>> = {
  writeSync: (handle: number, bytes: Uint8Array) => {
    writeSync(handle, bytes.subarray(0, bytes.length / 2));
  },
  rmSync: (path: string) => {
    for (const name of globSync('**/*.html', { cwd: path }).slice(1)) rmSync(join(path, name));
  },
};

function watch(module: object, name: string): void {
  const original: unknown = Reflect.get(module, name);
  if (typeof original !== 'function') throw new Error(`there is no ${name}`);
  Reflect.set(module, name, (...words: never[]): unknown => {
    if (done.length === step) {
      HALVES[name]?.(...words);
      process.kill(process.pid, 'SIGKILL');
    }
    done.push(name);
    return Reflect.apply(original, module, words) as unknown;
  });
}

for (const name of ['writeSync', 'fsyncSync', 'mkdirSync', 'renameSync', 'rmSync']) watch(fs, name);
watch(childProcess, 'spawnSync');
syncBuiltinESMExports();

if (report !== null)
  process.on('exit', () => {
    appendFileSync(report, done.join('\n'));
  });

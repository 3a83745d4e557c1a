import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitForTurn } from '../../../scripts/build/wait-for-turn.ts';

let folder: string;
let turn: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-turn-'));
  turn = join(folder, '.astro/rendering');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('takes a free turn, in a folder that is not there yet', async () => {
  await waitForTurn(join(folder, '.astro'));
  expect(readFileSync(turn, 'utf8')).toBe(String(process.pid));
});

test('waits for one who is still at it', async () => {
  await waitForTurn(join(folder, '.astro'));
  let taken = false;
  const second = waitForTurn(join(folder, '.astro')).then(() => (taken = true));
  await wait(400);
  expect(taken).toBe(false);
  rmSync(turn);
  await second;
  expect(existsSync(turn)).toBe(true);
});

test('does not wait for one who was killed', async () => {
  await waitForTurn(join(folder, '.astro'));
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(turn, String(gone));
  await waitForTurn(join(folder, '.astro'));
  expect(readFileSync(turn, 'utf8')).toBe(String(process.pid));
});

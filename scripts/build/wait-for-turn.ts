import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** No rendering takes this long; a turn held longer belongs to a process that is gone. */
const LONGEST = 10 * 60_000;

/**
 * Waits until no other process renders pages in this project, then takes the turn until this process ends.
 *
 * Astro keeps working files in one folder of the project, and two builds at once would take each other's.
 *
 * @param folder where that folder's turn is noted, e.g. `.astro`
 */
export async function waitForTurn(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const turn = join(folder, 'rendering');
  while (!take(turn)) {
    if (isForsaken(turn)) rmSync(turn, { force: true });
    else await wait(200);
  }
  process.once('exit', () => {
    rmSync(turn, { force: true });
  });
}

function take(turn: string): boolean {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that holds the turn is gone without giving it back. */
function isForsaken(turn: string): boolean {
  try {
    if (Date.now() - statSync(turn).mtimeMs > LONGEST) return true;
    const holder = Number(readFileSync(turn, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

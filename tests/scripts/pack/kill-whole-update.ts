import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Starts an update and ends it without warning after so many milliseconds, together with the program it may just have
 * called to exchange the folders, as when the power fails. Resolves when none of them can do anything any more.
 *
 * @param tool `update.mjs` of a mirror
 * @param delta the update to apply
 * @param milliseconds time it is given; one that is done sooner is left alone
 */
export async function killWholeUpdate(tool: string, delta: string, milliseconds: number): Promise<void> {
  // A process group of its own: a negative number means all in it.
  const child = spawn(process.execPath, [tool, delta], { stdio: 'ignore', detached: true });
  const group = -(child.pid ?? Number.NaN);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const timer = setTimeout(() => signal(group, 'SIGKILL'), milliseconds);
  await ended;
  clearTimeout(timer);
  for (let round = 0; round < 100 && signal(group, 0); round += 1) await wait(5);
}

/** Sends a signal to a group; `false` when nobody is left in it. 0 only asks. */
function signal(group: number, kind: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(group, kind);
  } catch {
    return false;
  }
}

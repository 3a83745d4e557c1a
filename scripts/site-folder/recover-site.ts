import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readStageName } from './name-stage.ts';

/**
 * Puts right what a build left behind that was killed: a site that had stepped aside for the new one moves back if its
 * place is empty, and folders of builds that no longer run are removed. Folders of running builds stay untouched.
 *
 * @param out the finished site's folder; it need not exist
 * @param isAlive tells whether a process still runs
 * @returns true when a former site was put back
 */
export function recoverSite(out: string, isAlive: (pid: number) => boolean = isProcessAlive): boolean {
  const parent = dirname(out);
  if (!existsSync(parent)) return false;
  let recovered = false;
  for (const name of readdirSync(parent).sort()) {
    const found = readStageName(out, name);
    if (!found || isAlive(found.pid)) continue;
    if (found.old && !existsSync(out)) {
      renameSync(join(parent, name), out);
      recovered = true;
    } else rmSync(join(parent, name), { recursive: true, force: true });
  }
  return recovered;
}

function isProcessAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

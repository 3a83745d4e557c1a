import { existsSync, renameSync, rmSync } from 'node:fs';
import type { MirrorPlaces } from './mirror-places.ts';

/**
 * Puts right what an update left that was killed. Every folder that bears one of the names is whole, except the new one
 * while it is being laid out, and that one is never taken: either the mirror is there, or it moves back.
 *
 * @param places the mirror and its neighbours
 * @returns whether a mirror was put back
 */
export function recoverMirror({ mirror, fresh, former, aside }: MirrorPlaces): boolean {
  let recovered = false;
  if (!existsSync(mirror)) {
    // Killed between two renames: the former edition takes the place, which undoes an update and completes going back.
    const whole = [former, aside].find((folder) => existsSync(folder));
    if (whole === undefined) return false;
    renameSync(whole, mirror);
    recovered = true;
  }
  if (existsSync(aside)) {
    if (existsSync(former)) rmSync(aside, { recursive: true });
    else renameSync(aside, former);
  }
  rmSync(fresh, { recursive: true, force: true });
  return recovered;
}

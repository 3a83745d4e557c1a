import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashBytes } from '../../../../src/verify/integrity/hash-bytes.ts';
import { MANIFEST_FILE } from '../../../../src/verify/integrity/manifest.ts';
import type { MirrorPlaces } from './mirror-places.ts';

/**
 * Puts right what an update or a way back left that was killed. Every folder that bears one of the names is whole,
 * except the new one while it is being laid out, and that one is taken only when the note says that it was checked.
 *
 * @param places the mirror and its neighbours
 * @returns whether a mirror was put back into its place
 */
export function recoverMirror({ mirror, fresh, former, aside, note }: MirrorPlaces): boolean {
  const edition = existsSync(note) ? readFileSync(note, 'latin1') : '';
  const isAway = !existsSync(mirror);
  if (isAway) {
    // Killed between two renames: an update and a way back are both completed.
    const whole = isEdition(fresh, edition) ? fresh : [former, aside].find((folder) => existsSync(folder));
    if (whole === undefined) return false;
    renameSync(whole, mirror);
  }
  // Killed right after the exchange: what stands in the place of the new edition is the former one.
  if (isEdition(mirror, edition) && existsSync(fresh) && !existsSync(former)) renameSync(fresh, former);
  if (existsSync(aside)) {
    if (existsSync(former)) rmSync(aside, { recursive: true });
    else renameSync(aside, former);
  }
  rmSync(fresh, { recursive: true, force: true });
  rmSync(note, { force: true });
  return isAway;
}

/** Whether a folder holds the edition whose manifest has this digest. */
function isEdition(folder: string, digest: string): boolean {
  const file = join(folder, MANIFEST_FILE);
  return existsSync(file) && hashBytes(readFileSync(file)) === digest;
}

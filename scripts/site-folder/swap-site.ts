import { existsSync, renameSync, rmSync } from 'node:fs';
import type { StageNames } from './name-stage.ts';

/**
 * Puts a finished, judged stage in the place of the site that was there. Two renames on one disk; whoever kills the
 * process between them is answered by `recoverSite` at the next command.
 *
 * @param out the finished site's folder; it need not exist
 */
export function swapSite(out: string, names: StageNames): void {
  if (existsSync(out)) renameSync(out, names.old);
  renameSync(names.stage, out);
  rmSync(names.old, { recursive: true, force: true });
}

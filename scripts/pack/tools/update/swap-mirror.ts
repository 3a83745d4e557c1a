import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { exchangeFolders } from './exchange-folders.ts';
import type { MirrorPlaces } from './mirror-places.ts';
import { flushFolder, writeThrough } from './write-through.ts';

/**
 * Puts the new edition in the mirror's place and keeps the present one beside it: in one step where the system can
 * exchange two folders, else by two renames on one disk. A note tells the next run how to finish should this be killed.
 *
 * @param places the mirror and its neighbours; the new edition is whole and checked
 * @param edition digest of the new edition's manifest
 * @throws Error with one Chinese sentence when the system does not let folders be renamed; the mirror is untouched then
 */
export function swapMirror(places: MirrorPlaces, edition: string): void {
  const { mirror, fresh, former, aside, note } = places;
  writeThrough(note, Buffer.from(edition));
  const earlier = existsSync(former);
  if (earlier) renameSync(former, aside);
  try {
    if (exchangeFolders(mirror, fresh)) renameSync(fresh, former);
    else renameBoth(places);
  } catch (error) {
    if (earlier) renameSync(aside, former);
    rmSync(note, { force: true });
    throw error;
  }
  flushFolder(dirname(mirror));
  if (earlier) rmSync(aside, { recursive: true });
  rmSync(note);
}

/** Moves the mirror aside and the new edition in; when the second is refused the first is taken back. */
function renameBoth({ mirror, fresh, former }: MirrorPlaces): void {
  try {
    renameSync(mirror, former);
  } catch {
    throw new Error(
      '系统不让给文件夹改名（可能有程序正在使用它，或没有权限），没有更新；请从上一级文件夹运行。',
    );
  }
  try {
    renameSync(fresh, mirror);
  } catch {
    renameSync(former, mirror);
    throw new Error('系统不让给文件夹改名，没有更新，镜像仍是原样。');
  }
}

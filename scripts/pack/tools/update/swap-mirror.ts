import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { MirrorPlaces } from './mirror-places.ts';

/**
 * Puts the new edition in the mirror's place and keeps the present one beside it. Two renames on one disk; when the
 * second is refused the first is taken back.
 *
 * @param places the mirror and its neighbours; the new edition is whole and checked
 * @throws Error with one Chinese sentence when the system does not let folders be renamed; the mirror is untouched then
 */
export function swapMirror({ mirror, fresh, former, aside }: MirrorPlaces): void {
  const earlier = existsSync(former);
  if (earlier) renameSync(former, aside);
  try {
    renameSync(mirror, former);
  } catch {
    if (earlier) renameSync(aside, former);
    throw new Error(
      '系统不让给文件夹改名（可能有程序正在使用它，或没有权限），没有更新；请从上一级文件夹运行。',
    );
  }
  try {
    renameSync(fresh, mirror);
  } catch {
    renameSync(former, mirror);
    if (earlier) renameSync(aside, former);
    throw new Error('系统不让给文件夹改名，没有更新，镜像仍是原样。');
  }
  flushFolder(dirname(mirror));
  if (earlier) rmSync(aside, { recursive: true });
}

/**
 * Makes sure that renames in a folder outlast a power cut, where the system offers it.
 *
 * @param folder the folder whose entries were renamed
 */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows has no such thing; it keeps a journal of its own.
  }
}

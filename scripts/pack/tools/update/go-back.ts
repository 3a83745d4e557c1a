import { existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkIntegrity } from '../../../../src/verify/integrity/check-integrity.ts';
import { openFolder } from '../../../../src/verify/integrity/open-folder.ts';
import { exchangeFolders } from './exchange-folders.ts';
import type { MirrorPlaces } from './mirror-places.ts';
import { flushFolder } from './write-through.ts';

/**
 * Puts the edition before the last update back; the present one is kept in its place, so that one can go forward again.
 *
 * @param places the mirror and its neighbours
 * @returns what was done, in Chinese
 * @throws Error with one Chinese sentence when there is none or it is not whole; nothing is touched then
 */
export function goBack({ mirror, former, aside }: MirrorPlaces): string {
  if (!existsSync(former)) throw new Error('旁边没有更新前的版本，不能退回。');
  const { faults, manifest } = checkIntegrity(openFolder(former));
  const [first] = faults;
  if (first !== undefined || manifest === undefined)
    throw new Error(`更新前的版本不完整（${first?.file ?? ''}：${first?.message ?? ''}），没有退回。`);
  if (!exchangeFolders(mirror, former)) {
    renameSync(mirror, aside);
    try {
      renameSync(former, mirror);
    } catch {
      renameSync(aside, mirror);
      throw new Error('系统不让给文件夹改名，没有退回。');
    }
    renameSync(aside, former);
  }
  flushFolder(dirname(mirror));
  return `已退回版本 ${manifest.version}；再运行一次 --back 可回到刚才的版本。`;
}

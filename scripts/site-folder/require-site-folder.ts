import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../command/user-error.ts';

/**
 * Refuses to build over a folder that is not a site of ours, so that a slip of the keyboard never costs a folder.
 *
 * @param out the folder a build is about to replace
 * @throws UserError when it exists, holds something, and has no `manifest.json`
 */
export function requireSiteFolder(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory())
    throw new UserError(`${out} 是一个文件，不能作为输出文件夹；请换一个 --out。`);
  if (readdirSync(out).length > 0 && !existsSync(join(out, 'manifest.json')))
    throw new UserError(
      `${out} 里有别的内容（没有 manifest.json），为免误删，不在这里生成；请换一个 --out。`,
    );
}

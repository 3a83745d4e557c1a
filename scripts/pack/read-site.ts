import { checkIntegrity } from '../../src/verify/integrity/check-integrity.ts';
import type { Manifest } from '../../src/verify/integrity/manifest.ts';
import { openFolder } from '../../src/verify/integrity/open-folder.ts';
import { UserError } from '../command/user-error.ts';
import type { PackFiles } from './pack-files.ts';

/** A finished site, in memory. */
export interface SiteToPack {
  readonly manifest: Manifest;
  /** Every file the manifest lists. */
  readonly files: PackFiles;
}

/**
 * Reads a finished site and makes sure that it is whole before anything is packed from it.
 *
 * @param folder what `npm run build` wrote
 * @throws UserError when it is no site, not whole, or of a make without a version
 */
export function readSite(folder: string): SiteToPack {
  let archive;
  try {
    archive = openFolder(folder);
  } catch {
    throw new UserError(`${folder} 里没有站点；请先运行 npm run build。`);
  }
  const { faults, manifest } = checkIntegrity(archive);
  const [first] = faults;
  if (first !== undefined || manifest === undefined)
    throw new UserError(
      `站点不完整（${first?.file ?? ''}：${first?.message ?? ''}），没有打包；请重新生成。`,
    );
  if (manifest.version === '') throw new UserError('站点的清单里没有版本，没有打包；请重新生成。');
  return { manifest, files: new Map(manifest.files.map(({ path }) => [path, archive.read(path)])) };
}

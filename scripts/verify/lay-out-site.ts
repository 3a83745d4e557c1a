import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openArchive } from '../../src/verify/integrity/open-archive.ts';
import { UserError } from '../command/user-error.ts';

/** A site laid out as a folder. */
export interface LaidOutSite {
  readonly folder: string;
  /** Takes away what was unpacked for the purpose. */
  readonly clear: () => void;
}

/**
 * Lays a site out as a folder: a folder as it stands, an archive unpacked for the time being.
 *
 * @param path a folder or a zip archive
 * @throws UserError when it is an archive that cannot be read whole
 */
export function layOutSite(path: string): LaidOutSite {
  if (!path.endsWith('.zip') || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    return { folder: path, clear: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-verify-'));
  const clear = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const archive = openArchive(path);
    for (const file of archive.paths) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), archive.read(file));
    }
    return { folder, clear };
  } catch (error) {
    clear();
    throw new UserError(`${path}：${error instanceof Error ? error.message : String(error)}。`);
  }
}

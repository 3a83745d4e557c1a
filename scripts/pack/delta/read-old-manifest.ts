import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MANIFEST_FILE } from '../../../src/verify/integrity/manifest.ts';
import { openArchive } from '../../../src/verify/integrity/open-archive.ts';
import { UserError } from '../../command/user-error.ts';

/**
 * Reads the manifest of an earlier edition.
 *
 * @param path the manifest itself, or a folder or zip archive that holds it
 * @returns its bytes as they are
 * @throws UserError when there is none
 */
export function readOldManifest(path: string): Uint8Array {
  const file = resolve(path);
  try {
    return file.endsWith('.json') ? readFileSync(file) : openArchive(file).read(MANIFEST_FILE);
  } catch (error) {
    const why = error instanceof Error && !('code' in error) ? `（${error.message}）` : '';
    throw new UserError(`读不到旧版的清单 ${path}${why}。`);
  }
}

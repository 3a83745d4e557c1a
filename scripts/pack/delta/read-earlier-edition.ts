import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Archive } from '../../../src/verify/integrity/archive.ts';
import { MANIFEST_FILE } from '../../../src/verify/integrity/manifest.ts';
import { openArchive } from '../../../src/verify/integrity/open-archive.ts';
import { openFolder } from '../../../src/verify/integrity/open-folder.ts';
import { UserError } from '../../command/user-error.ts';

/** An earlier edition, as far as one has it. */
export interface EarlierEdition {
  /** Its manifest as it is. */
  readonly manifest: Uint8Array;
  /** Its files. Only set when more than the manifest was given; then updates become much smaller. */
  readonly archive?: Archive;
}

/**
 * Reads an earlier edition: the manifest itself, or the folder or zip archive that holds it.
 *
 * @param path of any of them
 * @throws UserError when there is no manifest
 */
export function readEarlierEdition(path: string): EarlierEdition {
  const manifest = readOldManifest(path);
  const file = resolve(path);
  if (!file.endsWith('.json')) return { manifest, archive: openArchive(file) };
  // The manifest of an unpacked pack stands among its files.
  const folder = dirname(file);
  return existsSync(join(folder, 'update.mjs')) ? { manifest, archive: openFolder(folder) } : { manifest };
}

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

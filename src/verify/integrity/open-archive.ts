import { readFileSync, statSync } from 'node:fs';
import type { Archive } from './archive.ts';
import { openFolder } from './open-folder.ts';
import { openZip } from './open-zip.ts';

/**
 * Opens a site that is a folder or a zip archive.
 *
 * @param path of either
 * @throws Error with one Chinese sentence when it is neither
 */
export function openArchive(path: string): Archive {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new Error(`没有 ${path}`);
  return stat.isDirectory() ? openFolder(path) : openZip(readFileSync(path));
}

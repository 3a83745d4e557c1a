import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Lists every file below a folder.
 *
 * @returns paths inside the folder with `/`, sorted by character code, the same on every system and in every locale
 */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

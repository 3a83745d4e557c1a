import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from './archive.ts';

/**
 * Opens a folder as a set of files. Links are not followed: whatever they lead to is no part of the site.
 *
 * @param folder path of the folder
 * @throws when the folder cannot be read
 */
export function openFolder(folder: string): Archive {
  const paths: string[] = [];
  const oddities: string[] = [];
  const walk = (inside: string): void => {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true });
    if (entries.length === 0 && inside !== '') oddities.push(`${inside}/`);
    for (const entry of entries) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else (entry.isFile() ? paths : oddities).push(path);
    }
  };
  walk('');
  return {
    paths: paths.sort(),
    oddities: oddities.sort(),
    read: (path) => {
      try {
        return readFileSync(join(folder, path));
      } catch {
        throw new Error(`读不了文件 ${path}`);
      }
    },
  };
}

import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';

/** A file or folder that was not taken in, and why. */
export interface RefusedEntry {
  readonly file: string;
  readonly why: 'link-outside' | 'link-to-folder' | 'link-broken' | 'link-in-pack' | 'unreadable';
}

/** What stands in a content folder. */
export interface ContentListing {
  /** Paths inside the folder, with `/`, sorted. */
  readonly files: readonly string[];
  readonly refused: readonly RefusedEntry[];
}

/**
 * Lists every file of a content folder, sub-folders included. Hidden entries (`.git`, `.DS_Store`) are passed
 * over. A symbolic link is followed when it leads to a file inside the folder and refused otherwise.
 *
 * @param root the content folder
 * @param links whether links are followed at all; in a content pack they are not
 * @returns the files and what was refused; `undefined` when there is no such folder
 */
export function listContentFiles(
  root: string,
  links: 'inside' | 'none' = 'inside',
): ContentListing | undefined {
  const files: string[] = [];
  const refused: RefusedEntry[] = [];
  try {
    const realRoot = realpathSync(root);
    if (!statSync(realRoot).isDirectory()) return undefined;
    walk(realRoot, '', files, refused);
    if (links === 'none') return refuseLinks(realRoot, files, refused);
  } catch {
    return undefined;
  }
  return { files: files.sort(), refused };
}

/** Takes every link out of a listing. */
function refuseLinks(
  root: string,
  files: readonly string[],
  refused: readonly RefusedEntry[],
): ContentListing {
  const isLink = (file: string): boolean => lstatSync(join(root, file)).isSymbolicLink();
  const links = files.filter(isLink).map((file) => ({ file, why: 'link-in-pack' as const }));
  return {
    files: files.filter((file) => !isLink(file)).sort(),
    refused: [...refused, ...links],
  };
}

/** Adds what stands in one folder, and below, to the two lists. */
function walk(root: string, folder: string, files: string[], refused: RefusedEntry[]): void {
  for (const entry of readFolder(join(root, folder)) ?? []) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (readFolder(join(root, file)) === undefined) refused.push({ file, why: 'unreadable' });
      else walk(root, file, files, refused);
    } else if (entry.isSymbolicLink()) {
      const why = judgeLink(root, file);
      if (why === undefined) files.push(file);
      else refused.push({ file, why });
    } else if (entry.isFile()) files.push(file);
    else refused.push({ file, why: 'unreadable' });
  }
}

/** The entries of a folder, or `undefined` when it cannot be read. */
function readFolder(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** Why a link is refused, or `undefined` when it leads to a file inside the content folder. */
function judgeLink(root: string, file: string): RefusedEntry['why'] | undefined {
  try {
    const target = realpathSync(join(root, file));
    if (!target.startsWith(root + sep)) return 'link-outside';
    return statSync(target).isFile() ? undefined : 'link-to-folder';
  } catch {
    return 'link-broken';
  }
}

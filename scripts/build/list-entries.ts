import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashBytes } from '../../src/verify/integrity/hash-bytes.ts';
import { MANIFEST_FILE, type ManifestEntry } from '../../src/verify/integrity/manifest.ts';
import { listFiles } from './list-files.ts';

/**
 * Lists every file of a folder, except a manifest in it, as a manifest lists them.
 *
 * @param folder the site or pack
 */
export function listEntries(folder: string): readonly ManifestEntry[] {
  return listFiles(folder)
    .filter((path) => path !== MANIFEST_FILE)
    .map((path) => describeFile(path, readFileSync(join(folder, path))));
}

/**
 * Describes one file as a manifest lists it.
 *
 * @param path from the root of the site
 * @param bytes the whole file
 */
export function describeFile(path: string, bytes: Uint8Array): ManifestEntry {
  return { path, size: bytes.length, sha256: hashBytes(bytes) };
}

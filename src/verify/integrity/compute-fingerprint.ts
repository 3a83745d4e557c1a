import { hashBytes } from './hash-bytes.ts';
import { isKitFile } from './is-kit-file.ts';
import type { ManifestEntry } from './manifest.ts';

/** The page that shows the fingerprint; a page cannot hold a hash of itself, so it is left out of the sum. */
export const FINGERPRINT_PAGE = 'about.html';

/**
 * Computes the fingerprint of a site: one number over the path, size and SHA-256 of every page, script and data file,
 * except the page that shows it and the files a pack adds (instructions and tools). So a site, its pack and every
 * mirror of it have the same fingerprint, and a different one as soon as one byte differs.
 *
 * Those left out are covered by the manifest and its signature all the same; the fingerprint is for comparing by eye
 * which edition one has before one.
 *
 * @param files as the manifest lists them, sorted by path
 * @returns 64 hexadecimal digits
 */
export function computeFingerprint(files: readonly ManifestEntry[]): string {
  const lines = files
    .filter(({ path }) => path !== FINGERPRINT_PAGE && !isKitFile(path))
    .map(({ path, size, sha256 }) => `${sha256} ${size} ${path}\n`);
  return hashBytes(lines.join(''));
}

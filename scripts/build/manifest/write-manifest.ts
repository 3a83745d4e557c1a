import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeFingerprint } from '../../../src/verify/integrity/compute-fingerprint.ts';
import { MANIFEST_FILE } from '../../../src/verify/integrity/manifest.ts';
import { formatManifest } from './format-manifest.ts';
import { listEntries } from '../list-entries.ts';
import type { Release } from './release.ts';
import { stampAbout } from './stamp-about.ts';

/** What a manifest says in sum. */
export interface ManifestSummary {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Closes a finished site: computes its fingerprint, shows it on the page about the site, and writes `manifest.json`:
 * the edition, and every other file with its size and SHA-256, sorted by path.
 *
 * @param stage the site, complete but for this
 * @param release which edition it is
 */
export function writeManifest(stage: string, release: Release): ManifestSummary {
  const fingerprint = computeFingerprint(listEntries(stage));
  stampAbout(stage, release.version, fingerprint);
  const files = listEntries(stage);
  const { version, contentDate, records } = release;
  writeFileSync(
    join(stage, MANIFEST_FILE),
    formatManifest({ version, contentDate, fingerprint, files, records }),
  );
  return {
    files: files.length,
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    bytes: files.reduce((sum, entry) => sum + entry.size, 0),
  };
}

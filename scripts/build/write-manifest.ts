import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** What a manifest says in sum. */
export interface ManifestSummary {
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Writes `manifest.json`: every other file of the site with its size and SHA-256, sorted by path, one a line so that
 * two manifests can be compared by eye.
 */
export function writeManifest(stage: string): ManifestSummary {
  const files = listFiles(stage).filter((path) => path !== 'manifest.json');
  const entries = files.map((path) => {
    const bytes = readFileSync(join(stage, path));
    return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  writeFileSync(join(stage, 'manifest.json'), `{ "files": [\n${lines}\n] }\n`);
  return {
    files: entries.length,
    pages: files.filter((path) => path.endsWith('.html')).length,
    bytes: entries.reduce((sum, entry) => sum + entry.size, 0),
  };
}

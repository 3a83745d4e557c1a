import type { Archive } from '../../../src/verify/integrity/archive.ts';
import { hashBytes } from '../../../src/verify/integrity/hash-bytes.ts';

/**
 * An archive in memory.
 *
 * @param files path → text or bytes
 */
export function holdFiles(files: Readonly<Record<string, string | Uint8Array>>): Archive {
  const bytes = new Map(Object.entries(files).map(([path, body]) => [path, Buffer.from(body)]));
  return {
    paths: [...bytes.keys()].sort(),
    oddities: [],
    read: (path) => {
      const found = bytes.get(path);
      if (found === undefined) throw new Error(`no ${path}`);
      return found;
    },
  };
}

/**
 * Files with a manifest that fits them.
 *
 * @param files path → text
 */
export function withManifest(files: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({ path, size: Buffer.byteLength(text), sha256: hashBytes(text) }));
  return { ...files, 'manifest.json': JSON.stringify({ version: '1', files: entries }) };
}

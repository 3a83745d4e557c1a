import type { Manifest } from '../../../src/verify/integrity/manifest.ts';

/**
 * Writes a manifest: what edition it is, then one file a line, then one record a line, so that two manifests can be
 * compared by eye.
 *
 * @param manifest files sorted by path, records sorted by name
 */
export function formatManifest({ files, records, ...head }: Manifest): string {
  const rows = files.map((entry) => JSON.stringify(entry)).join(',\n');
  const facts = Object.entries(records).map(
    ([name, digest]) => `${JSON.stringify(name)}:${JSON.stringify(digest)}`,
  );
  const top = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{ ${top.join(', ')}, "files": [\n${rows}\n], "records": {\n${facts.join(',\n')}\n} }\n`;
}

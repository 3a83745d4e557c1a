import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifact } from '../../../src/artifacts/artifact.ts';

/**
 * Writes one artifact to its place in a site.
 *
 * @param site folder of the site, e.g. the stage of a build
 * @param artifact what to write
 * @returns how many bytes it has
 */
export function writeArtifact(site: string, artifact: Artifact): number {
  const file = join(site, artifact.path);
  mkdirSync(dirname(file), { recursive: true });
  const bytes = Buffer.from(artifact.body);
  writeFileSync(file, bytes);
  return bytes.length;
}

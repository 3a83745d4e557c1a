import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifact } from '../../src/artifacts/artifact.ts';
import { buildFindFile } from '../../src/artifacts/build-find-file.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { buildFindRecords } from '../../src/views/find/build-find-records.ts';

/**
 * Writes what the search loads in the browser: the packed records behind the search box.
 *
 * @param graph everything the site knows
 * @returns how many records can be found, and the bytes written
 */
export function writeSearchData(
  graph: Graph,
  stage: string,
): { readonly records: number; readonly bytes: number } {
  const records = buildFindRecords(graph);
  const artifacts: readonly Artifact[] = [buildFindFile(records)];
  let bytes = 0;
  for (const { path, body } of artifacts) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    writeFileSync(join(stage, path), body);
    bytes += Buffer.byteLength(body);
  }
  return { records: records.length, bytes };
}

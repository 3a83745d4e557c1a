import { buildFindFile } from '../../../src/artifacts/build-find-file.ts';
import { buildReadFiles } from '../../../src/artifacts/build-read-files.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { buildFindRecords } from '../../../src/views/find/build-find-records.ts';
import { buildReadDocuments } from '../../../src/views/read/build-read-documents.ts';
import { writeArtifact } from './write-artifact.ts';

/** What the search step did. */
export interface SearchSummary {
  /** Records the search box can lead to. */
  readonly records: number;
  /** Texts in the full-text index. */
  readonly documents: number;
  readonly bytes: number;
}

/**
 * Writes everything the search needs into a site: the records of the search box and the full-text index. It is built
 * from the graph, not from pages, so that it can run beside the rendering.
 *
 * @param site folder of the site, e.g. the stage of a build
 * @param graph the graph
 */
export function writeSearch(site: string, graph: Graph): SearchSummary {
  const records = buildFindRecords(graph);
  const documents = buildReadDocuments(graph, records);
  const artifacts = [buildFindFile(records), ...buildReadFiles(documents)];
  const bytes = artifacts.reduce((sum, artifact) => sum + writeArtifact(site, artifact), 0);
  return { records: records.length, documents: documents.length, bytes };
}

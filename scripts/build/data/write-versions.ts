import { buildVersionFiles } from '../../../src/artifacts/build-version-files.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { loadReleases } from '../../../src/load/load-releases.ts';
import { writeArtifact } from './write-artifact.ts';

/**
 * Writes the lists, for programs, of what every published version changed.
 *
 * @param site folder of the site, e.g. the stage of a build
 * @param content the content folder, which remembers the versions
 * @param graph its graph
 * @returns how many bytes they have
 */
export function writeVersions(site: string, content: string, graph: Graph): number {
  return buildVersionFiles(graph, loadReleases(content)).reduce(
    (sum, artifact) => sum + writeArtifact(site, artifact),
    0,
  );
}

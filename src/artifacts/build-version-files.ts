import type { Graph } from '../graph/graph.ts';
import { addressChange, type VersionHistory } from '../views/versions/versions-page.ts';
import type { Artifact } from './artifact.ts';

/** Where the list for programs stands. */
const VERSIONS_FILE = 'changes/versions.json';

/** The same as a script that sets `zhituVersions`, for pages read from disk. */
const VERSIONS_SCRIPT = 'changes/versions.js';

/**
 * Builds the list for programs of what every published version changed.
 *
 * @param graph the present content, for the addresses of records
 * @param history the versions published so far
 */
export function buildVersionFiles(graph: Graph, { versions }: VersionHistory): readonly Artifact[] {
  const list = versions.map(({ version, date, changes }) => ({
    version,
    date,
    changes: changes.map((change) => ({ ...change, address: addressChange(graph, change) })),
  }));
  return [
    {
      path: VERSIONS_FILE,
      mediaType: 'application/json',
      body: `${JSON.stringify({ versions: list }, null, 1)}\n`,
    },
    {
      path: VERSIONS_SCRIPT,
      mediaType: 'text/javascript; charset=utf-8',
      body: `zhituVersions=${JSON.stringify(list)};\n`,
    },
  ];
}

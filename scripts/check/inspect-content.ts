import { checkContent } from '../../src/check/check-content.ts';
import { compareDiagnostics } from '../../src/diagnostics/compare-diagnostics.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadReleases } from '../../src/load/load-releases.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { Catalogue } from '../../src/schema/catalogue.ts';

/** A content folder, read and judged. */
export interface InspectedContent {
  readonly catalogue: Catalogue;
  readonly graph: Graph;
  /** Everything wrong with it, by file and line. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a content folder and holds every rule against it.
 *
 * @param root path of the content folder
 * @param overlays content packs laid over it
 * @returns the content and all messages about it; a folder that is not there is one message
 */
export async function inspectContent(
  root: string,
  overlays: readonly string[] = [],
): Promise<InspectedContent> {
  const { catalogue, diagnostics, locate, leftOut, published } = await loadContent(root, overlays);
  const graph = buildGraph(catalogue);
  const findings = checkContent(catalogue, graph, { leftOut, published });
  const all = [...diagnostics, ...loadReleases(root).diagnostics, ...findings.map(locate)].sort(
    compareDiagnostics,
  );
  return { catalogue, graph, diagnostics: all };
}

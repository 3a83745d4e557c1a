import { indexReadDocuments } from '../../src/artifacts/index-read-documents.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { createReadEngine } from '../../src/search/read/create-read-engine.ts';
import type { ReadEngine } from '../../src/search/read/read-answer.ts';
import { buildFindRecords } from '../../src/views/find/build-find-records.ts';
import { buildReadDocuments } from '../../src/views/read/build-read-documents.ts';
import { requireContentFolder } from '../command/require-content-folder.ts';

/**
 * Makes a full-text engine over another content tree, without a site.
 *
 * @param content the content tree
 * @param overlays content packs laid over it
 * @throws UserError when there is no such folder
 */
export async function loadReadEngine(content: string, overlays: readonly string[]): Promise<ReadEngine> {
  requireContentFolder(content);
  const graph = buildGraph((await loadContent(content, overlays)).catalogue);
  const { index, files } = indexReadDocuments(buildReadDocuments(graph, buildFindRecords(graph)));
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return createReadEngine(index, (name) => Promise.resolve(texts.get(name) ?? ''));
}

import { buildFindFile } from '../../src/artifacts/build-find-file.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { FindIndex } from '../../src/search/records/find-index.ts';
import { buildFindRecords } from '../../src/views/find/build-find-records.ts';
import { requireContentFolder } from '../command/require-content-folder.ts';
import { unpackFindFile } from './read-find-index.ts';

/**
 * Makes the records of another content tree, without a site.
 *
 * @param content the content tree
 * @param overlays content packs laid over it; one with mistakes gives what of it is sound, as the content does
 * @throws UserError when there is no such folder
 */
export async function loadFindIndex(content: string, overlays: readonly string[] = []): Promise<FindIndex> {
  requireContentFolder(content);
  const { catalogue } = await loadContent(content, overlays);
  const { body } = buildFindFile(buildFindRecords(buildGraph(catalogue)));
  return unpackFindFile(String(body), content);
}

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FIND_FILE, buildFindFile } from '../../src/artifacts/build-find-file.ts';
import { parseFindFile } from '../../src/artifacts/parse-find-file.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { FindIndex } from '../../src/search/find-index.ts';
import { unpackFindRecords } from '../../src/search/unpack-find-records.ts';
import { buildFindRecords } from '../../src/views/find/build-find-records.ts';
import { UserError } from '../command/user-error.ts';

/**
 * Reads the records of a built site's search.
 *
 * @param site folder of the site
 * @throws UserError when there is no site yet, or it was built by another version
 */
export function readFindIndex(site: string): FindIndex {
  const file = join(site, FIND_FILE);
  let body: string;
  try {
    body = readFileSync(file, 'utf8');
  } catch {
    throw new UserError(
      `${site} 里还没有检索数据（${FIND_FILE}）。请先运行 npm run build，或用 --out 指明站点文件夹。`,
    );
  }
  return unpack(body) ?? refuse(file);
}

/**
 * Makes the records of another content tree, without a site.
 *
 * @param content the content tree
 * @throws UserError when there is no such folder
 */
export async function loadFindIndex(content: string): Promise<FindIndex> {
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError(`没有内容文件夹 ${content}。`);
  const { catalogue } = await loadContent(content);
  const { body } = buildFindFile(buildFindRecords(buildGraph(catalogue)));
  return unpack(String(body)) ?? refuse(FIND_FILE);
}

function unpack(body: string): FindIndex | undefined {
  const packed = parseFindFile(body);
  return packed === undefined ? undefined : unpackFindRecords(packed);
}

function refuse(file: string): never {
  throw new UserError(`${file} 读不懂，可能出自另一个版本。请重新运行 npm run build。`);
}

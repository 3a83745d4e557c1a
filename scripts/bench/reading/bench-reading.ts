import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import { buildFindRecords } from '../../../src/views/find/build-find-records.ts';
import { buildReadDocuments } from '../../../src/views/read/build-read-documents.ts';
import type { ReadDocument } from '../../../src/views/read/read-document.ts';
import { formatReading, type Limits, type Measured } from './format-reading.ts';
import { makeDocuments } from './make-documents.ts';
import { measureIndexing } from './measure-indexing.ts';
import { measureReading } from './measure-reading.ts';
import type { IndexWay } from './open-ask-page.ts';
import { pickSubstrings, type Substring } from './pick-substrings.ts';

/** What is looked for in the full text. */
const QUERIES = ['加工', '质量检验', '设备维护', '焊接', '培训指导', '数控车床'];

/** Substrings of each length from 1 to 8 that are looked for in today's texts, and in the large ones. */
const SUBSTRINGS = { now: 200, full: 25 };

/**
 * Measures the full-text search beside Pagefind with its defaults on the same texts in the same run: over today's
 * texts, and over as much text as all full standards would be.
 *
 * @param content the content tree
 * @param work an empty folder for indexes
 * @returns Markdown
 */
export async function benchReading(content: string, work: string): Promise<string> {
  const graph = buildGraph((await loadContent(content)).catalogue);
  const now = buildReadDocuments(graph, buildFindRecords(graph));
  const full = makeDocuments(now);
  const tables = [
    await compare('全文检索：现有正文', now, SUBSTRINGS.now, join(work, 'now'), { seconds: 6, bytes: 6e6 }),
    await compare('全文检索：702 篇各 12,000 字', full, SUBSTRINGS.full, join(work, 'full'), {
      ratio: 3,
      memory: 1e9,
      coldMilliseconds: 450,
      coldBytes: 400e3,
      warmMilliseconds: 60,
    }),
  ];
  return tables.join('\n\n');
}

async function compare(
  name: string,
  documents: readonly ReadDocument[],
  each: number,
  folder: string,
  limits: Limits,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'texts.json');
  writeFileSync(file, JSON.stringify(documents));
  const substrings = pickSubstrings(documents, each);
  const pagefind = await measure('pagefind', file, folder, substrings);
  const own = await measure('own', file, folder, substrings);
  return formatReading(name, own, pagefind, substrings.length, limits);
}

async function measure(
  way: IndexWay,
  file: string,
  folder: string,
  substrings: readonly Substring[],
): Promise<Measured> {
  const out = join(folder, way);
  const indexing = await measureIndexing(way, file, out);
  return { ...indexing, ...(await measureReading(way, out, QUERIES, substrings)) };
}

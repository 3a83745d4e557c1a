import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FindIndex } from '../../src/search/records/find-index.ts';
import { findRecords } from '../../src/search/rank/find-records.ts';
import { UserError } from '../command/user-error.ts';
import { formatHits, formatHitsAsJson } from './format-hits.ts';
import { readFindIndex } from './read-find-index.ts';

/** What `npm run search` is asked; all but the words are optional. */
export interface SearchRequest {
  readonly words: readonly string[];
  readonly json: boolean;
  readonly limit?: string | undefined;
  readonly file?: string | undefined;
  /** Folder of the site. */
  readonly site: string;
  /** Content tree to ask in place of a site. */
  readonly content?: string | undefined;
  /** Content packs laid over the content; with any of them no site is asked. */
  readonly overlays?: readonly string[] | undefined;
}

/** How many hits are printed unless somebody asks for more. */
const LIMIT = 10;

/**
 * Answers one query from the command line, or each line of a file, with the code the browser runs.
 *
 * @param request what is asked
 * @param write takes each line of the answer
 * @throws UserError when the request cannot be understood or there is nothing to ask
 */
export async function answerQueries(request: SearchRequest, write: (line: string) => void): Promise<void> {
  const limit = readLimit(request.limit);
  const queries = readQueries(request);
  const index = await openIndex(request);
  for (const query of queries) {
    const hits = findRecords(index, query, limit);
    write(request.json || request.file !== undefined ? formatHitsAsJson(hits) : formatHits(query, hits));
  }
}

/** What reads a content tree is only loaded when one is asked. */
async function openIndex({ site, content, overlays = [] }: SearchRequest): Promise<FindIndex> {
  if (content === undefined && overlays.length === 0) return readFindIndex(site);
  const { loadFindIndex } = await import('./load-find-index.ts');
  return loadFindIndex(content ?? resolve(import.meta.dirname, '../../content'), overlays);
}

function readLimit(limit: string | undefined): number {
  if (limit === undefined) return LIMIT;
  if (!/^[1-9]\d{0,4}$/.test(limit)) throw new UserError('--limit 应为 1 到 99999 之间的整数。', 2);
  return Number(limit);
}

function readQueries({ words, file }: SearchRequest): readonly string[] {
  if (file === undefined) {
    const query = words.join(' ');
    if (query.trim() === '') throw new UserError('请写出要检索的词，例如 npm run search -- "车工"。', 2);
    return [query];
  }
  if (words.length > 0) throw new UserError('--file 与检索词不能同时给出。', 2);
  try {
    const lines = readFileSync(resolve(file), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  } catch {
    throw new UserError(`读不到文件 ${file}。`);
  }
}

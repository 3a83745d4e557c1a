import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NO_CHOICE } from '../../src/search/read/read-answer.ts';
import type { FindIndex } from '../../src/search/records/find-index.ts';
import { findRecords } from '../../src/search/rank/find-records.ts';
import { UserError } from '../command/user-error.ts';
import { formatHits, formatHitsAsJson } from './format-hits.ts';
import { formatPages, formatPagesAsJson } from './format-pages.ts';
import { openReadEngine } from './open-read-engine.ts';
import { readFindIndex } from './read-find-index.ts';

/** What `npm run search` is asked; all but the words are optional. */
export interface SearchRequest {
  readonly words: readonly string[];
  readonly json: boolean;
  /** Whether to look through the text of all pages in place of names and codes. */
  readonly read: boolean;
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

/** The content asked where only packs are named. */
const CONTENT = resolve(import.meta.dirname, '../../content');

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
  const answer = request.read ? await openReading(request) : await openFinding(request);
  const asJson = request.json || request.file !== undefined;
  for (const query of queries) write(await answer(query, limit, asJson));
}

/** Answers a query with at most so many hits, as JSON or for a person. */
type Answer = (query: string, limit: number, asJson: boolean) => string | Promise<string>;

async function openFinding(request: SearchRequest): Promise<Answer> {
  const index = await openIndex(request);
  return (query, limit, asJson) => {
    const hits = findRecords(index, query, limit);
    return asJson ? formatHitsAsJson(hits) : formatHits(query, hits);
  };
}

async function openReading({ site, content, overlays = [] }: SearchRequest): Promise<Answer> {
  const engine =
    content === undefined && overlays.length === 0
      ? openReadEngine(site)
      : await (await import('./load-read-engine.ts')).loadReadEngine(content ?? CONTENT, overlays);
  return async (query, limit, asJson) => {
    const answer = await engine.search(query, NO_CHOICE, 'best');
    const hits = await answer.load(0, limit);
    return asJson ? formatPagesAsJson(hits) : formatPages(query, answer, hits);
  };
}

/** What reads a content tree is only loaded when one is asked. */
async function openIndex({ site, content, overlays = [] }: SearchRequest): Promise<FindIndex> {
  if (content === undefined && overlays.length === 0) return readFindIndex(site);
  const { loadFindIndex } = await import('./load-find-index.ts');
  return loadFindIndex(content ?? CONTENT, overlays);
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

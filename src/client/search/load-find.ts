import type { FindHit } from '../../search/records/find-record.ts';
import { loadScript } from './load-script.ts';

/** Answers a query from all records, see `findRecords`. */
export type Find = (typed: string, limit: number) => readonly FindHit[];

/** What the two scripts of the search leave behind. */
interface SearchGlobals {
  /** Set by `search/find.js`. */
  readonly zhituFind?: unknown;
  /** Set by `assets/find-engine.js`; gives nothing for records of another build. */
  readonly zhituFindEngine?: (packed: string) => Find | undefined;
}

let loading: Promise<Find> | undefined;

async function load(root: string): Promise<Find> {
  await Promise.all([loadScript(`${root}assets/find-engine.js`), loadScript(`${root}search/find.js`)]);
  const { zhituFind, zhituFindEngine } = globalThis as SearchGlobals;
  const find = typeof zhituFind === 'string' ? zhituFindEngine?.(zhituFind) : undefined;
  if (find === undefined) throw new Error('search/find.js does not fit this page');
  return find;
}

/**
 * Loads the engine and the records of the search, once a page, when they are first needed. Both are scripts, because
 * a page read from disk may load nothing else.
 *
 * @param root relative address of the site's root, with `/` at its end or empty
 * @returns refused when a file is missing or belongs to another build; the next call tries again
 */
export function loadFind(root: string): Promise<Find> {
  loading ??= load(root).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

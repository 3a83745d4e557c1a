import type { ReadEngine } from '../../search/read/read-answer.ts';
import { createReadEngine } from './create-read-engine.ts';
import { joinInstances } from './join-instances.ts';
import { loadScript } from './load-script.ts';
import type { PagefindScript } from './pagefind-types.ts';

/** Where the engine thinks its files are; what it asks for below is looked up among the site's scripts. */
const BASE = '/read/';

/** What the scripts of the full-text search share with this page. */
interface ReadGlobals {
  /** Set by `search/read/engine.js`. */
  zhituPagefind?: PagefindScript;
  /** Set by `search/read/engine.js`: into how many parts the index is built. */
  zhituReadParts?: number;
  /** Called by every file of the index with its path and its bytes in base64. */
  zhituReadFile?: (path: string, bytes: string) => void;
  /** What the engine calls in place of `fetch`. */
  zhituReadFetch?: (address: string) => Promise<ReadFile>;
}

/** The part of an answer to `fetch` that the engine looks at. */
interface ReadFile {
  readonly ok: true;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  readonly json: () => Promise<unknown>;
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Lets the engine read its files, which stand in scripts because a page read from disk may load nothing else. */
function provideFiles(root: string, globals: ReadGlobals): void {
  const arrived = new Map<string, string>();
  // The machine code is the same for all parts of the index and loaded once.
  let machine: Promise<void> | undefined;
  globals.zhituReadFile = (path, bytes) => {
    arrived.set(path, bytes);
  };
  globals.zhituReadFetch = async (address) => {
    const asked = address.slice(address.indexOf(BASE) + BASE.length).replace(/\?.*$/, '');
    const path = asked.replace(/^\d+\/wasm\./, '0/wasm.');
    const isShared = path.startsWith('0/wasm.');
    const shared = isShared ? machine : undefined;
    const loading = shared ?? loadScript(`${root}search/read/${path}.js`);
    if (isShared) machine = loading;
    await loading;
    const bytes = decode(arrived.get(path) ?? '');
    if (!isShared) arrived.delete(path);
    return {
      ok: true,
      arrayBuffer: () => Promise.resolve(bytes.buffer),
      json: () => Promise.resolve(JSON.parse(new TextDecoder().decode(bytes))),
    };
  };
}

async function load(root: string): Promise<ReadEngine> {
  const globals = globalThis as ReadGlobals;
  provideFiles(root, globals);
  await loadScript(`${root}search/read/engine.js`);
  const { zhituPagefind, zhituReadParts = 1 } = globals;
  if (zhituPagefind === undefined) throw new Error('search/read/engine.js did not start');
  const pagefind = joinInstances(zhituReadParts, (part) =>
    zhituPagefind.createInstance({ basePath: `${BASE}${String(part)}/`, metaCacheTag: '' }),
  );
  await pagefind.filters();
  return createReadEngine(pagefind);
}

let loading: Promise<ReadEngine> | undefined;

/**
 * Loads the full-text engine, once a page. Works over HTTP and from disk; the page's policy must allow
 * `'wasm-unsafe-eval'`.
 *
 * @param root relative address of the site's root, with `/` at its end or empty
 * @returns refused when a file is missing or the browser cannot run it; the next call tries again
 */
export function loadReadEngine(root: string): Promise<ReadEngine> {
  loading ??= load(root).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

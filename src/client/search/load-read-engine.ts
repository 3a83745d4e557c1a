import { createReadEngine } from '../../search/read/create-read-engine.ts';
import type { ReadEngine } from '../../search/read/read-answer.ts';
import type { ReadIndex } from '../../search/read/read-index.ts';
import { loadScript } from './load-script.ts';

/** What the scripts of the full-text index share with this page. */
interface ReadGlobals {
  /** Set by `search/read/index.js`: what is known of the index, and the folder beside it with its files. */
  zhituReadIndex?: ReadIndex & { readonly folder: string };
  /** Called by every file of the index with its name and text. */
  zhituReadFile?: (name: string, text: string) => void;
}

async function load(root: string): Promise<ReadEngine> {
  const globals = globalThis as ReadGlobals;
  await loadScript(`${root}search/read/index.js`);
  const index = globals.zhituReadIndex;
  if (index === undefined) throw new Error('search/read/index.js holds no index');
  const arrived = new Map<string, string>();
  globals.zhituReadFile = (name, text) => arrived.set(name, text);
  const asked = new Map<string, Promise<string>>();
  const loadFile = async (name: string): Promise<string> => {
    await loadScript(`${root}search/read/${index.folder}/${name}.js`);
    const text = arrived.get(name);
    if (text === undefined) throw new Error(`${name}.js holds no part of the index`);
    arrived.delete(name);
    return text;
  };
  return createReadEngine(index, (name) => {
    const loading = asked.get(name) ?? loadFile(name);
    asked.set(name, loading);
    loading.catch(() => asked.delete(name));
    return loading;
  });
}

let loading: Promise<ReadEngine> | undefined;

/**
 * Loads the full-text engine, once a page. Its files are scripts, so it works over HTTP and from disk.
 *
 * @param root relative address of the site's root, with `/` at its end or empty
 * @returns refused when a file is missing; the next call tries again
 */
export function loadReadEngine(root: string): Promise<ReadEngine> {
  loading ??= load(root).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

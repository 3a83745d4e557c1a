import type { ReadIndex } from '../search/read/read-index.ts';

const INDEX = /^zhituReadIndex=(\{.*\});\s*$/su;
const FILE = /^zhituReadFile\("[a-z]\d+",(".*")\);\s*$/su;

/** What `index.js` says: the index, and the folder beside it with its files. */
export type ReadEntry = ReadIndex & { readonly folder: string };

function parse(form: RegExp, body: string): unknown {
  try {
    return JSON.parse(form.exec(body)?.[1] ?? 'null');
  } catch {
    return null;
  }
}

/**
 * Takes the index out of the file `index.js` that `buildReadFiles` made, without running it.
 *
 * @param body text of the file
 * @returns the index, or `undefined` when the text is not of that form
 */
export function parseReadIndex(body: string): ReadEntry | undefined {
  const entry = parse(INDEX, body) as ReadEntry | null;
  return entry !== null && typeof entry.folder === 'string' && typeof entry.pairs === 'string'
    ? entry
    : undefined;
}

/**
 * Takes the text out of any other file that `buildReadFiles` made, without running it.
 *
 * @param body text of the file
 * @returns the text, or `undefined` when the file is not of that form
 */
export function parseReadFile(body: string): string | undefined {
  const text = parse(FILE, body);
  return typeof text === 'string' ? text : undefined;
}

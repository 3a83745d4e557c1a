import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Artifact } from '../../src/artifacts/artifact.ts';
import { READ_FOLDER, buildReadFile } from '../../src/artifacts/build-read-file.ts';
import { buildReadRecord } from '../../src/artifacts/build-read-record.ts';
import type { ReadDocument } from '../../src/views/read/read-document.ts';
import { UserError } from '../command/user-error.ts';
import { splitIntoParts } from './split-into-parts.ts';

/** Texts kept in one file share it with about ten others, so that the index is some hundred files, not thousands. */
const TEXT_FILES = 400;

/** One file of Pagefind's output. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What all parts have in common: the machine code of the engine. */
const SHARED_FILE = 'wasm.';

/** Files of the index itself; Pagefind's own pages and styles are left out. */
const INDEX_FILE = /\.(?:pf_meta|pf_index|pf_filter|pf_fragment|pagefind)$|^pagefind-entry\.json$/;

/** Texts handed over at a time; all at once would stand in memory twice. */
const BATCH = 40;

/**
 * Builds the full-text index with Pagefind; the one place that knows Pagefind at build time. Many texts are indexed
 * in parts, one after the other, each by a new process, because Pagefind keeps all it has read in memory.
 *
 * @param documents from `buildReadDocuments`
 * @returns the engine and the files of the index as scripts, sorted by path; the same texts give the same bytes
 * @throws UserError when Pagefind does not run here or refuses a text
 */
export async function indexReadDocuments(documents: readonly ReadDocument[]): Promise<readonly Artifact[]> {
  const parts = splitIntoParts(documents);
  const artifacts: Artifact[] = [];
  let engine: Uint8Array | undefined;
  try {
    for (const [number, part] of parts.entries()) {
      const files = await indexPart(part, Math.ceil(TEXT_FILES / parts.length));
      engine ??= files.find((file) => file.path === 'pagefind.js')?.content;
      const own = files.filter(
        ({ path }) => INDEX_FILE.test(path) && (number === 0 || !path.startsWith(SHARED_FILE)),
      );
      artifacts.push(...own.map((file) => buildReadFile(`${String(number)}/${file.path}`, file.content)));
    }
    if (engine === undefined) throw new Error('pagefind.js 不在其输出之中');
    const all = [...artifacts, await bundleEngine(engine, parts.length)];
    return all.sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch (error) {
    throw new UserError(`全文索引没有建成：${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Indexes one part of the texts. */
async function indexPart(part: readonly ReadDocument[], textFiles: number): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ maxFragments: textFiles });
    if (index === undefined) throw new Error(errors.join('；'));
    for (let from = 0; from < part.length; from += BATCH) {
      const batch = part
        .slice(from, from + BATCH)
        .map((each) => index.addCustomRecord(buildReadRecord(each)));
      const refused = (await Promise.all(batch)).flatMap((answer) => answer.errors);
      if (refused.length > 0) throw new Error(refused[0]);
    }
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

/** Makes Pagefind's module a classic script whose files come through `zhituReadFetch`; see src/client/search. */
async function bundleEngine(module: Uint8Array, parts: number): Promise<Artifact> {
  const { outputFiles } = await build({
    stdin: { contents: Buffer.from(module).toString('utf8'), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'zhituPagefind',
    target: 'chrome86',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: {
      'import.meta.url': '""',
      fetch: 'zhituReadFetch',
      // It shall neither read the page nor start a worker, which a page read from disk may not.
      document: 'undefined',
      window: 'undefined',
      Worker: 'undefined',
    },
  });
  const body = `zhituReadParts=${String(parts)};\n${outputFiles[0]?.text ?? ''}`;
  return { path: `${READ_FOLDER}/engine.js`, mediaType: 'text/javascript; charset=utf-8', body };
}

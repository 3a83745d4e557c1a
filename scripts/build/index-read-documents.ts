import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Artifact } from '../../src/artifacts/artifact.ts';
import { READ_FOLDER, buildReadFile } from '../../src/artifacts/build-read-file.ts';
import { buildReadRecord } from '../../src/artifacts/build-read-record.ts';
import type { ReadDocument } from '../../src/views/read/read-document.ts';
import { UserError } from '../command/user-error.ts';

/** Texts kept in one file share it with about ten others, so that the index is some hundred files, not thousands. */
const TEXT_FILES = 400;

/** Files of the index itself; Pagefind's own pages and styles are left out. */
const INDEX_FILE = /\.(?:pf_meta|pf_index|pf_filter|pf_fragment|pagefind)$|^pagefind-entry\.json$/;

/**
 * Builds the full-text index with Pagefind; the one place that knows Pagefind at build time.
 *
 * @param documents from `buildReadDocuments`
 * @returns the engine and the files of the index as scripts, sorted by path; the same texts give the same bytes
 * @throws UserError when Pagefind does not run here or refuses a text
 */
export async function indexReadDocuments(documents: readonly ReadDocument[]): Promise<readonly Artifact[]> {
  try {
    const { index, errors } = await createIndex({ maxFragments: TEXT_FILES });
    if (index === undefined) throw new Error(errors.join('；'));
    const added = await Promise.all(
      documents.map((document) => index.addCustomRecord(buildReadRecord(document))),
    );
    const refused = added.flatMap((answer) => answer.errors);
    if (refused.length > 0) throw new Error(refused[0]);
    const { files } = await index.getFiles();
    const engine = files.find((file) => file.path === 'pagefind.js');
    if (engine === undefined) throw new Error('pagefind.js 不在其输出之中');
    const scripts = files
      .filter((file) => INDEX_FILE.test(file.path))
      .map((file) => buildReadFile(file.path, file.content));
    const all = [...scripts, await bundleEngine(engine.content)];
    return all.sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch (error) {
    throw new UserError(`全文索引没有建成：${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await close();
  }
}

/** Makes Pagefind's module a classic script whose files come through `zhituReadFetch`; see src/client/search. */
async function bundleEngine(module: Uint8Array): Promise<Artifact> {
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
  const body = outputFiles[0]?.text ?? '';
  return { path: `${READ_FOLDER}/engine.js`, mediaType: 'text/javascript; charset=utf-8', body };
}

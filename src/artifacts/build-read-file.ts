import type { Artifact } from './artifact.ts';

/** Folder of the full-text index in the site. */
export const READ_FOLDER = 'search/read';

/**
 * Wraps one file of the full-text index into a classic script that hands its bytes to `zhituReadFile`, because a page
 * read from disk may load scripts but not files.
 *
 * @param path path of the file inside the index, e.g. `index/xx_e640b81.pf_index`
 * @param content its bytes
 */
export function buildReadFile(path: string, content: Uint8Array): Artifact {
  const bytes = Buffer.from(content).toString('base64');
  return {
    path: `${READ_FOLDER}/${path}.js`,
    mediaType: 'text/javascript; charset=utf-8',
    body: `zhituReadFile(${JSON.stringify(path)},"${bytes}");\n`,
  };
}

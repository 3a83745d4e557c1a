import { createHash } from 'node:crypto';
import type { ReadDocument } from '../views/read/read-document.ts';
import type { Artifact } from './artifact.ts';
import { indexReadDocuments } from './index-read-documents.ts';

/** Folder of the full-text index in the site. */
export const READ_FOLDER = 'search/read';

const SCRIPT = 'text/javascript; charset=utf-8';

/**
 * Builds the files of the full-text index: classic scripts, because a page read from disk may load scripts but not
 * files. `index.js` sets `zhituReadIndex`; every other file hands its text to `zhituReadFile` and stands in a folder
 * named after what is in all of them, so that browsers may keep it for ever.
 *
 * @param documents from `buildReadDocuments`
 * @returns the same documents give the same bytes
 */
export function buildReadFiles(documents: readonly ReadDocument[]): readonly Artifact[] {
  const { index, files } = indexReadDocuments(documents);
  const scripts = files.map(({ name, text }) => ({
    name,
    body: `zhituReadFile("${name}",${JSON.stringify(text)});\n`,
  }));
  const digest = createHash('sha256');
  for (const { body } of scripts) digest.update(body);
  const folder = digest.digest('hex').slice(0, 12);
  return [
    {
      path: `${READ_FOLDER}/index.js`,
      mediaType: SCRIPT,
      body: `zhituReadIndex=${JSON.stringify({ folder, ...index })};\n`,
    },
    ...scripts.map(({ name, body }) => ({
      path: `${READ_FOLDER}/${folder}/${name}.js`,
      mediaType: SCRIPT,
      body,
    })),
  ];
}

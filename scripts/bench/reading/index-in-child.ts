import { readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import { buildReadFiles } from '../../../src/artifacts/build-read-files.ts';
import type { ReadDocument } from '../../../src/views/read/read-document.ts';
import { writeArtifact } from '../../build/data/write-artifact.ts';

/*
 * Run by `measure-indexing`: builds one full-text index in a process of its own, so that its memory can be told from
 * that of the rest. Words: `own` or `pagefind`, the file with the texts, the folder to write to.
 */
const [way, file = '', folder = ''] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(file, 'utf8')) as readonly ReadDocument[];

if (way === 'own') {
  for (const artifact of buildReadFiles(documents)) writeArtifact(folder, artifact);
} else {
  const { index } = await createIndex({ forceLanguage: 'zh' });
  if (index === undefined) throw new Error('Pagefind does not run here');
  for (const { url, title, sections, filters } of documents) {
    const { kind, group } = filters;
    await index.addCustomRecord({
      url,
      content: sections.map(({ text }) => text).join(''),
      language: 'zh',
      meta: { title },
      filters: { kind: [...kind], group: [...group] },
    });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

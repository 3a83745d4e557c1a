import { buildReadIndex } from '../../../src/search/read/building/build-read-index.ts';
import type { IndexedDocument } from '../../../src/search/read/building/build-read-index.ts';
import { createReadEngine } from '../../../src/search/read/create-read-engine.ts';
import { NO_CHOICE } from '../../../src/search/read/read-answer.ts';
import type { ReadChoice, ReadEngine } from '../../../src/search/read/read-answer.ts';

/** A document of one section without a name. */
export function makeDocument(
  url: string,
  text: string,
  filters: Partial<ReadChoice> = {},
): IndexedDocument & { readonly title: string } {
  const sections = [{ name: '', anchor: '', text }];
  return { url, title: url, note: '', sections, filters: { ...NO_CHOICE, ...filters } };
}

/** An engine over documents, and the names of the files it has asked for. */
export function openIndex(
  documents: readonly IndexedDocument[],
  traditional: ReadonlyMap<string, string> = new Map(),
): {
  readonly engine: ReadEngine;
  readonly asked: string[];
} {
  const { index, files } = buildReadIndex(documents, traditional);
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const asked: string[] = [];
  const engine = createReadEngine(index, (name) => {
    asked.push(name);
    const text = texts.get(name);
    return text === undefined ? Promise.reject(new Error(`no file ${name}`)) : Promise.resolve(text);
  });
  return { engine, asked };
}

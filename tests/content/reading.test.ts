import { format } from '@huacnlee/autocorrect';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { beforeAll, describe, expect, it } from 'vitest';
import { listRecords } from '../../src/check/list-records.ts';
import { listTexts } from '../../src/check/list-texts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readRealGraph } from '../fixtures/read-real-graph.ts';

/** A piece of text and where it stands. */
interface Passage {
  readonly where: string;
  readonly text: string;
}

let graph: Graph;
beforeAll(async () => {
  graph = await readRealGraph();
});

/** Fields that hold names, single words and addresses rather than sentences. */
const NO_SENTENCE: ReadonlySet<string> = new Set([
  'docNumber',
  'docNumbers',
  'field',
  'names',
  'publisher',
  'qualification',
  'searchWords',
]);

/** Every text of the content that we wrote; of sentences only, on request. */
function passages(sentencesOnly: boolean): readonly Passage[] {
  return listRecords(graph.catalogue).flatMap((record) =>
    listTexts(record)
      // The name of a notice stands in an object: `title: { text, confidence }`.
      .filter(({ path }) => !(record.kind === 'notice' && path[0] === 'title'))
      .filter(({ where }) => !sentencesOnly || !NO_SENTENCE.has(where))
      .map(({ path, text }) => ({ where: `${record.kind} ${record.id} ${path.join('.')}`, text })),
  );
}

/** What stands on the pages themselves, between tags and in attributes. */
function wordsOfPages(): readonly Passage[] {
  const source = resolve(import.meta.dirname, '../../src');
  return globSync('{pages,components,layouts}/**/*.astro', { cwd: source }).flatMap((file) => {
    const code = readFileSync(join(source, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    const texts = code.match(/\p{Script=Han}[^<>{}`'\n]*/gu) ?? [];
    return texts.map((text) => ({ where: `src/${file}`, text: text.trim() }));
  });
}

/** Document numbers, titles between book-title marks and this one name are printed without spaces and stay so. */
const AS_PRINTED = /〔\d{4}〕\d+号|《[^》]*(?:》|$)|^[^《]*》|Photoshop图形图像处理/gu;

/** Passages that a reading program would punctuate or space otherwise, each as it would write it. */
function misread(texts: readonly Passage[]): readonly string[] {
  return texts.flatMap(({ where, text }) =>
    text.split(/(?<=[。\n])/u).flatMap((sentence) => {
      const ours = sentence.replaceAll(AS_PRINTED, '');
      const theirs = format(ours);
      return theirs === ours ? [] : [`${where}: ${theirs}`];
    }),
  );
}

describe('punctuation and the space between Chinese and Latin letters or digits', () => {
  it('are as AutoCorrect writes them, in every sentence of the content', () => {
    const texts = passages(true);
    expect(texts.length).toBeGreaterThan(4000);
    expect(misread(texts)).toEqual([]);
  });

  it('are as AutoCorrect writes them, in the words of the pages', () => {
    const texts = wordsOfPages();
    expect(texts.length).toBeGreaterThan(300);
    expect(misread(texts)).toEqual([]);
  });

  it('would be found wrong', () => {
    expect(misread([{ where: 'x', text: '看懂PLC程序,再动手' }])).toEqual(['x: 看懂 PLC 程序，再动手']);
  });
});

/** Traditional in some words and simplified in others (著作). May only shrink. */
const IN_BOTH = ['著'];

describe('simplified and traditional characters', () => {
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
  /** Characters OpenCC would write otherwise where they stand, each once. */
  const otherwise = (texts: readonly Passage[]): readonly string[] => [
    ...new Set(
      texts.flatMap(({ text }) =>
        converters.flatMap((convert) => {
          const theirs = [...convert(text)];
          return [...text].filter((one, index) => one !== theirs[index]);
        }),
      ),
    ),
  ];

  it('are not mixed: every text of ours is simplified, but for what both write alike', () => {
    expect(otherwise([...passages(false), ...wordsOfPages()])).toEqual(IN_BOTH);
  });

  it('would be told apart', () => {
    expect(otherwise([{ where: 'x', text: '电梯維修与保養' }])).toEqual(['維', '養']);
  });
});

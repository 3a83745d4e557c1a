import type { ReadDocument } from '../../../src/views/read/read-document.ts';

/** As many standards as there are, each as long as a whole printed one. */
const COUNT = 702;
const LENGTH = 12_000;
const SEED = 20_261_122;

/**
 * Makes texts as long as all full standards would be: runs of two to six neighbouring words out of real texts, so that
 * words and pairs of words are as frequent as in life. The same texts every time.
 *
 * @param documents real texts to take words from
 */
export function makeDocuments(documents: readonly ReadDocument[]): readonly ReadDocument[] {
  const source = documents.flatMap(({ sections }) => sections.map(({ text }) => text)).join('');
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(source)].map(
    (each) => each.segment,
  );
  let state = SEED;
  const pick = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: COUNT }, (_, number): ReadDocument => {
    let text = '';
    while (text.length < LENGTH) {
      const from = pick(words.length - 6);
      text += words.slice(from, from + 2 + pick(5)).join('');
    }
    return {
      url: `standards/made-${String(number)}.html`,
      title: `所造标准第 ${String(number + 1)} 号`,
      kind: 'standard',
      note: '2026 年版',
      sections: [{ name: '', anchor: '', text: text.slice(0, LENGTH) }],
      filters: {
        kind: ['standard'],
        group: [String(1 + (number % 8))],
        level: ['5', '4', '3'],
        mark: [],
        year: [String(2000 + (number % 27))],
        confidence: ['copied'],
      },
    };
  });
}

import { describe, expect, it } from 'vitest';
import { createReadEngine } from '../../../src/client/search/create-read-engine.ts';
import type { PagefindInstance, PagefindResult } from '../../../src/client/search/pagefind-types.ts';
import { splitCharacters } from '../../../src/search/read/split-characters.ts';
import { NO_CHOICE } from '../../../src/search/read/read-answer.ts';

const TEXTS: Readonly<Record<string, { text: string; kind: string }>> = {
  a: { text: '铣工。也会操作车工的机床。', kind: 'occupation' },
  b: { text: '车工。加工轴类工件。', kind: 'occupation' },
  c: { text: '车工标准。加工轴类工件。', kind: 'standard' },
};

/** Stands in for Pagefind: finds runs of characters, says where, and knows which page is of which kind. */
function makePagefind(): PagefindInstance {
  const result = (id: string, words: readonly number[]): PagefindResult => ({
    id,
    words,
    data: () =>
      Promise.resolve({
        raw_url: `${id}.html`,
        content: splitCharacters(TEXTS[id]?.text ?? ''),
        meta: { title: id, kind: TEXTS[id]?.kind, section: '' },
      }),
  });
  return {
    filters: () => Promise.resolve({ kind: { occupation: 2, standard: 1 }, other: { x: 1 } }),
    search: (typed, options) => {
      const phrase = typed?.replace(/[" ]/g, '');
      const results = Object.entries(TEXTS).flatMap(([id, { text, kind }]) => {
        if (phrase === undefined) return kind === options?.filters['kind'] ? [result(id, [])] : [];
        const at = text.replace(/。/g, '').indexOf(phrase);
        return at < 0
          ? []
          : [
              result(
                id,
                [...phrase].map((_, place) => at + place),
              ),
            ];
      });
      return Promise.resolve({ results });
    },
  };
}

const nothing = NO_CHOICE;
const engine = createReadEngine(makePagefind());
const urlsOf = async (typed: string, chosen = nothing) => {
  const answer = await engine.search(typed, chosen, 'best');
  return (await answer.load(0, answer.total)).map((hit) => hit.url);
};

describe('createReadEngine', () => {
  it('puts pages first whose text begins with what was typed', async () => {
    expect(await urlsOf('车工')).toEqual(['b.html', 'c.html', 'a.html']);
  });

  it('demands every word', async () => {
    expect(await urlsOf('车工 轴类')).toEqual(['b.html', 'c.html']);
    expect(await urlsOf('铣工 轴类')).toEqual([]);
  });

  it('narrows and counts', async () => {
    const answer = await engine.search('车工', { ...nothing, kind: ['standard'] }, 'best');
    expect(answer.total).toBe(1);
    expect([...answer.counts.kind]).toEqual([
      ['occupation', 2],
      ['standard', 1],
    ]);
  });

  it('gives back the text as it was, not as it was indexed', async () => {
    const answer = await engine.search('铣工', nothing, 'best');
    expect((await answer.load(0, 10))[0]).toMatchObject({
      title: 'a',
      kind: 'occupation',
      text: TEXTS['a']?.text,
    });
  });

  it('answers nothing with nothing', async () => {
    expect((await engine.search(' 。', nothing, 'best')).total).toBe(0);
  });
});

import type { Asked } from './open-ask-page.ts';

/** The part of Pagefind's script this page uses. */
interface Pagefind {
  readonly search: (typed: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly excerpt: string }> }[];
  }>;
}

/* Put into a bare page by `open-ask-page`: Pagefind's own script, asked as its documentation says. */
const address = './pagefind.js';
const ask = async (typed: string, count: number): Promise<Asked> => {
  const pagefind = (await import(address)) as Pagefind;
  const { results } = await pagefind.search(typed);
  const texts = await Promise.all(results.slice(0, count).map((result) => result.data()));
  return {
    total: results.length,
    excerpts: texts.filter(({ excerpt }) => excerpt.includes('<mark>')).length,
  };
};

Object.assign(globalThis, { zhituAsk: ask });

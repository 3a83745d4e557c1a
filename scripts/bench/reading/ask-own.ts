import { loadReadEngine } from '../../../src/client/search/load-read-engine.ts';
import { NO_CHOICE } from '../../../src/search/read/read-answer.ts';
import type { Asked } from './open-ask-page.ts';

/* Put into a bare page by `open-ask-page`: the full-text search as the search page uses it, without drawing. */
const ask = async (typed: string, count: number): Promise<Asked> => {
  const engine = await loadReadEngine('');
  const answer = await engine.search(typed, NO_CHOICE, 'best');
  const hits = await answer.load(0, count);
  const marked = hits.filter((hit) => hit.sections.some(({ excerpt }) => excerpt.marks.length > 0));
  return { total: answer.total, excerpts: marked.length };
};

Object.assign(globalThis, { zhituAsk: ask });

import { loadReadEngine } from '../../src/client/search/load-read-engine.ts';
import { NO_CHOICE } from '../../src/search/read/read-answer.ts';

/* Put into a bare page by `measure-reading`: the full-text search as the search page uses it, without drawing. */
const ask = async (
  typed: string,
  count: number,
): Promise<{ readonly total: number; readonly excerpts: number }> => {
  const engine = await loadReadEngine('');
  const answer = await engine.search(typed, NO_CHOICE, 'best');
  const hits = await answer.load(0, count);
  return {
    total: answer.total,
    excerpts: hits.filter((hit) => hit.sections.some(({ excerpt }) => excerpt.marks.length > 0)).length,
  };
};

Object.assign(globalThis, { zhituAsk: ask });

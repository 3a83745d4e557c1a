import { READ_FIELDS } from '../../search/read/read-answer.ts';
import { drawFindResult, drawReadResult } from './draw-results.ts';
import { loadFind } from './load-find.ts';
import { loadReadEngine } from './load-read-engine.ts';
import { showCounts } from './read-form.ts';
import type { ResultList } from './result-list.ts';
import type { SearchState } from './search-state.ts';

/** The most records a query can lead to; more than anybody looks through. */
const MOST_RECORDS = 200;

/** The parts of the search page that show an answer. */
export interface SearchView {
  readonly form: HTMLFormElement;
  readonly filter: HTMLElement;
  readonly records: ResultList;
  readonly pages: ResultList;
  /** Relative address of the site's root. */
  readonly root: string;
}

/**
 * Shows the records a query leads to.
 *
 * @param view where to show them
 * @param state what is asked; only records of the chosen kinds are shown, and none where something else is chosen,
 *   which is known of pages only
 * @returns what to tell the reader
 */
export async function findInto(view: SearchView, { typed, chosen }: SearchState): Promise<string> {
  const narrowed = READ_FIELDS.some((field) => field !== 'kind' && chosen[field].length > 0);
  if (narrowed) {
    view.records.hide();
    return '';
  }
  const find = await loadFind(view.root).catch(() => undefined);
  if (find === undefined) return '条目数据没有载入。';
  const hits = find(typed, MOST_RECORDS).filter(
    (hit) => chosen.kind.length === 0 || chosen.kind.includes(hit.kind),
  );
  await view.records.show(hits.length, (from, to) =>
    Promise.resolve(hits.slice(from, to).map((hit) => drawFindResult(hit, typed, view.root))),
  );
  return `条目 ${String(hits.length)}${hits.length === MOST_RECORDS ? '+' : ''} 条`;
}

/**
 * Shows the pages whose text holds a query, and counts what they can be narrowed to.
 *
 * @param view where to show them
 * @param state what is asked
 * @param isCurrent whether the reader still asks the same
 * @returns what to tell the reader
 */
export async function readInto(
  view: SearchView,
  { typed, chosen, order }: SearchState,
  isCurrent: () => boolean,
): Promise<string> {
  try {
    const engine = await loadReadEngine(view.root);
    const answer = await engine.search(typed, chosen, order);
    if (!isCurrent()) return '';
    showCounts(view.form, answer.counts);
    view.filter.hidden = answer.total === 0 && Object.values(chosen).every((values) => values.length === 0);
    await view.pages.show(answer.total, async (from, to) =>
      (await answer.load(from, to)).map((hit) => drawReadResult(hit, typed, view.root)),
    );
    return `全文 ${String(answer.total)} 页`;
  } catch {
    view.pages.hide();
    return '全文检索在这个浏览器中没有启动，上面的条目不受影响。';
  }
}

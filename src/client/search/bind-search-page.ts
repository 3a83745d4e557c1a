import { NO_CHOICE } from '../../search/read/read-answer.ts';
import { loadReadEngine } from './load-read-engine.ts';
import { fillForm, readForm } from './read-form.ts';
import { createResultList } from './result-list.ts';
import { findInto, readInto } from './run-search.ts';
import type { SearchView } from './run-search.ts';
import { formatSearchState, readSearchState } from './search-state.ts';

/** How long after the last key the full text is asked, in milliseconds. */
const PAUSE = 150;
const STEP = 10;

/**
 * Lets the search page answer while people type, and keeps what they ask in its address.
 *
 * @param page the document; nothing happens when its form or one of its sections is missing
 */
export function bindSearchPage(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('#search-form');
  const status = page.querySelector<HTMLElement>('#search-status');
  const filter = page.querySelector<HTMLElement>('#search-filter');
  const records = page.querySelector<HTMLElement>('#find-results');
  const pages = page.querySelector<HTMLElement>('#read-results');
  const ways = page.querySelector<HTMLElement>('#search-ways');
  if (!form || !status || !filter || !records || !pages || !ways) return;
  const root = page.documentElement.dataset['root'] ?? '';
  const lists = { records: createResultList(records, STEP), pages: createResultList(pages, STEP) };
  const view: SearchView = { form, filter, root, ...lists };
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const answer = async (): Promise<void> => {
    clearTimeout(timer);
    asked += 1;
    const own = asked;
    const isCurrent = (): boolean => own === asked;
    const state = readForm(form);
    history.replaceState(null, '', location.pathname + formatSearchState(state));
    page.title = page.title.replace(/^(?:“.*” · )?/su, state.typed === '' ? '' : `“${state.typed}” · `);
    if (state.typed === '') {
      view.records.hide();
      view.pages.hide();
      filter.hidden = true;
      ways.hidden = false;
      status.textContent = '';
      return;
    }
    // The larger download begins at once, beside the smaller.
    loadReadEngine(root).catch(() => undefined);
    const found = await findInto(view, state);
    if (!isCurrent()) return;
    status.textContent = found;
    const read = await readInto(view, state, isCurrent);
    if (!isCurrent()) return;
    const nothing = records.hidden && pages.hidden;
    ways.hidden = !nothing;
    status.textContent = nothing
      ? `没有与“${state.typed}”相符的条目或页面。换个说法，或者从这里找：`
      : [found, read].filter((part) => part !== '').join('，');
  };

  form.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => void answer(), PAUSE);
  });
  form.addEventListener('compositionend', () => void answer());
  form.addEventListener('reset', (event) => {
    // Clears the choice, not the text.
    event.preventDefault();
    fillForm(form, { ...readForm(form), chosen: NO_CHOICE });
    void answer();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  fillForm(form, readSearchState(location.search));
  if (location.search !== '') void answer();
}

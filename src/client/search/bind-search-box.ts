import { bindFindKeys } from './bind-find-keys.ts';
import { createElement } from './create-element.ts';
import { describeList } from './describe-list.ts';
import { drawHits, drawRecent } from './draw-hits.ts';
import { createFindList } from './find-list.ts';
import { loadFind } from './load-find.ts';
import { makeCombobox } from './make-combobox.ts';
import type { Find } from './load-find.ts';
import { clearRecentQueries, keepRecentQuery, readRecentQueries } from './recent-queries.ts';
import { searchAddress } from './search-address.ts';

/** How many hits the list shows. */
const MOST = 10;

/**
 * Lets a search box answer while people type. Its records are loaded when it first has the focus. While an input
 * method is composing, nothing is looked up and Enter belongs to the input method.
 *
 * @param form the box; nothing happens when its input is missing
 */
export function bindSearchBox(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type="search"]');
  if (field === null) return;
  const { list: listElement, status } = makeCombobox(form, field);
  const root = document.documentElement.dataset['root'] ?? '';
  const list = createFindList(field, listElement);
  let find: Find | undefined;

  const remind = (): void => {
    const queries = readRecentQueries();
    const forget = (): void => {
      clearRecentQueries();
      list.close();
      status.textContent = '最近检索已清除。';
    };
    if (queries.length === 0) list.close();
    else list.show(drawRecent(queries, root, forget));
  };
  const note = (text: string): void => {
    list.show([createElement('li', { class: 'find-note', role: 'presentation' }, [text])]);
    status.textContent = text;
  };
  const answer = (): void => {
    const typed = field.value.trim();
    if (typed === '') remind();
    else if (find === undefined) note('正在载入检索数据……');
    else {
      const hits = find(typed, MOST);
      list.show(drawHits(hits, typed, root));
      status.textContent = describeList(hits);
    }
  };
  const load = (): void => {
    if (find !== undefined) return;
    loadFind(root).then(
      (loaded) => {
        find = loaded;
        if (document.activeElement === field && field.value.trim() !== '') answer();
      },
      () => {
        note('检索数据没有载入，请按回车到检索页，或按目录查找。');
      },
    );
  };

  field.addEventListener('focus', load);
  field.addEventListener('click', () => {
    if (field.value.trim() === '' && !list.isOpen()) remind();
  });
  if (document.activeElement === field) load();
  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    load();
    answer();
  });
  field.addEventListener('compositionend', answer);
  bindFindKeys(field, list, answer);
  // The policy of the pages lets no form go anywhere, so the way to the search page is a plain address.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    keepRecentQuery(typed);
    location.assign(searchAddress(root, typed));
  });
  listElement.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a:not([href="#"])'))
      keepRecentQuery(field.value);
  });
  listElement.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) list.close();
  });
}

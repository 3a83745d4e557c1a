import { createElement } from './create-element.ts';
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
  const listElement = makeCombobox(form, field);
  const root = document.documentElement.dataset['root'] ?? '';
  const list = createFindList(field, listElement);
  let find: Find | undefined;

  const remind = (): void => {
    const queries = readRecentQueries();
    const forget = (): void => {
      clearRecentQueries();
      list.close();
    };
    if (queries.length === 0) list.close();
    else list.show(drawRecent(queries, root, forget));
  };
  const answer = (): void => {
    const typed = field.value.trim();
    if (typed === '') remind();
    else if (find === undefined) list.close();
    else list.show(drawHits(find(typed, MOST), typed, root));
  };
  const load = (): void => {
    if (find !== undefined) return;
    loadFind(root).then(
      (loaded) => {
        find = loaded;
        if (document.activeElement === field && field.value.trim() !== '') answer();
      },
      () => {
        const note = '检索数据没有载入，请按回车到检索页，或按目录查找。';
        list.show([createElement('li', { class: 'find-note', role: 'presentation' }, [note])]);
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
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!list.isOpen()) answer();
      list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && list.isOpen()) {
      event.preventDefault();
      list.close();
    } else if (event.key === 'Enter' && list.isOpen() && list.chosen() !== undefined) {
      event.preventDefault();
      list.chosen()?.click();
    }
  });
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

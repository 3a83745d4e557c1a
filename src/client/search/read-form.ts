import { READ_FIELDS } from '../../search/read/read-answer.ts';
import type { ReadAnswer, ReadField } from '../../search/read/read-answer.ts';
import { readOrder } from './search-state.ts';
import type { SearchState } from './search-state.ts';

function boxesOf(form: HTMLFormElement, field: ReadField): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${field}"]`)];
}

/**
 * Reads what the form of the search page asks.
 *
 * @param form the form
 */
export function readForm(form: HTMLFormElement): SearchState {
  const checked = (field: ReadField): readonly string[] =>
    boxesOf(form, field).flatMap((box) => (box.checked ? [box.value] : []));
  const typed = form.querySelector<HTMLInputElement>('input[type="search"]')?.value.trim() ?? '';
  const chosen = {
    kind: checked('kind'),
    group: checked('group'),
    level: checked('level'),
    year: checked('year'),
    mark: checked('mark'),
    confidence: checked('confidence'),
  };
  const order = readOrder(form.querySelector<HTMLSelectElement>('select[name="order"]')?.value);
  return { typed, chosen, order };
}

/**
 * Sets the form to a state, e.g. the one in the page's address.
 *
 * @param form the form
 * @param state what it shall ask
 */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  const field = form.querySelector<HTMLInputElement>('input[type="search"]');
  if (field !== null) field.value = state.typed;
  const order = form.querySelector<HTMLSelectElement>('select[name="order"]');
  if (order !== null) order.value = state.order;
  for (const name of READ_FIELDS) {
    for (const box of boxesOf(form, name)) box.checked = state.chosen[name].includes(box.value);
  }
}

/**
 * Writes beside each value how many pages it would give; values that give none do not show.
 *
 * @param form the form
 * @param counts from the full-text search
 */
export function showCounts(form: HTMLFormElement, counts: ReadAnswer['counts']): void {
  for (const name of READ_FIELDS) {
    for (const box of boxesOf(form, name)) {
      const count = counts[name].get(box.value) ?? 0;
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = String(count);
      if (box.parentElement) box.parentElement.hidden = count === 0 && !box.checked;
    }
    const set = boxesOf(form, name)[0]?.closest('fieldset');
    if (set) set.hidden = boxesOf(form, name).every((box) => box.parentElement?.hidden === true);
  }
}

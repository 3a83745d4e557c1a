import { createElement } from './create-element.ts';

/** What a field that answers while people type tells browsers and screen readers. */
const FIELD: Readonly<Record<string, string>> = {
  role: 'combobox',
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
};

/**
 * Makes a plain search field a combobox with a list under it, after the WAI-ARIA pattern. Pages carry the plain field
 * only: without a script there is nothing to list.
 *
 * @param form the search box
 * @param field its input; the list is named after it
 * @returns the list, empty and hidden, and a line nobody sees that is read out when its text changes
 */
export function makeCombobox(
  form: HTMLFormElement,
  field: HTMLInputElement,
): { readonly list: HTMLElement; readonly status: HTMLElement } {
  const id = `${field.id}-list`;
  for (const [name, value] of Object.entries(FIELD)) field.setAttribute(name, value);
  field.setAttribute('aria-controls', id);
  const list = createElement('ul', { class: 'find-list', role: 'listbox', id, 'aria-label': '检索结果' });
  list.hidden = true;
  const status = createElement('div', { class: 'vh find-status', role: 'status' });
  form.append(list, status);
  return { list, status };
}

import type { FilterChoice } from './filter-choice.ts';

/**
 * Reads what is chosen in a filter form. Words in a text field are separated by spaces and all have to be there.
 *
 * @param form a form with the attribute `data-filter`
 * @returns one choice for each field that is not empty
 */
export function readChoices(form: HTMLFormElement): readonly FilterChoice[] {
  const choices = new Map<string, FilterChoice>();
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    if (field instanceof HTMLInputElement && field.type === 'checkbox' && !field.checked) continue;
    const value = field.value.trim();
    if (field.name === '' || value === '') continue;
    const stated = field.dataset['kind'];
    const kind = stated === 'text' || stated === 'since' ? stated : 'any';
    const values = kind === 'text' ? value.split(/\s+/) : [value];
    choices.set(field.name, {
      name: field.name,
      kind,
      values: [...(choices.get(field.name)?.values ?? []), ...values],
    });
  }
  return [...choices.values()];
}

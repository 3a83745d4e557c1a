/**
 * Sets the fields of a filter form to what the page's address says. Values that no field offers are ignored.
 *
 * @param form the form
 * @param search the query part of an address, e.g. `?year=2024&level=3`
 */
export function restoreChoices(form: HTMLFormElement, search: string): void {
  const query = new URLSearchParams(search);
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      const value = query.get(field.name);
      if (value !== null && [...field.options].some((option) => option.value === value)) field.value = value;
    } else if (field instanceof HTMLInputElement) {
      if (field.type === 'checkbox') field.checked = query.getAll(field.name).includes(field.value);
      else field.value = query.get(field.name) ?? field.value;
    }
  }
}

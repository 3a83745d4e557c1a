/**
 * Lists what was answered in a form in the words of the form, for the print-out: `年龄：40`.
 *
 * @returns one entry for each answered field, in the order of the form
 */
export function listAnswers(form: HTMLFormElement): readonly string[] {
  return [...form.elements].flatMap((field) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return [];
    const label = field.closest('label') ?? field.closest('fieldset')?.querySelector('legend');
    const name = [...(label?.childNodes ?? [])]
      .flatMap((node) => (node instanceof Text ? [node.data.trim()] : []))
      .join('');
    if (field instanceof HTMLSelectElement) {
      const chosen = field.selectedOptions[0];
      return chosen === undefined || field.value === '' ? [] : [`${name}：${chosen.text}`];
    }
    if (field.type === 'checkbox') return field.checked ? [name] : [];
    return field.value === '' ? [] : [`${name}：${field.value}`];
  });
}

import type { FormState } from './read-state.ts';

/**
 * Reads what is answered in a form.
 */
export function readForm(form: HTMLFormElement): FormState {
  const answers = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return new URLSearchParams(answers);
}

/**
 * Puts answers into a form; what is not among them becomes unanswered.
 */
export function fillForm(form: HTMLFormElement, state: FormState): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = state.get(field.name) === field.value;
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = state.get(field.name) ?? '';
  }
}

/**
 * Reads the answers out of an address: from its fragment, which no browser sends anywhere, or, on arriving from an
 * occupation's page, from its query.
 */
export function readAddress({ hash, search }: Pick<Location, 'hash' | 'search'>): FormState {
  return new URLSearchParams(hash.includes('=') ? hash.slice(1) : search);
}

/**
 * Writes the answers into the fragment of the page's address, without adding to the history.
 */
export function keepAnswers(state: FormState): void {
  const text = state.toString();
  try {
    history.replaceState(null, '', text === '' ? location.pathname : `${location.pathname}#${text}`);
  } catch {
    // Some browsers bar this for files: answers still count, the address just does not hold them.
  }
}

import type { FindList } from './find-list.ts';

/**
 * Lets the keys of the WAI-ARIA pattern move through the list under a search field: arrows choose a line, Home and End
 * the first and the last one once a line is chosen (before that they belong to the text), Enter opens it, Escape
 * closes the list and leaves the text. While an input method is composing, all keys belong to it.
 *
 * @param field the search field
 * @param list the list under it
 * @param answer opens the list with the answers to what stands in the field
 */
export function bindFindKeys(field: HTMLInputElement, list: FindList, answer: () => void): void {
  const act = (key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!list.isOpen()) answer();
      list.move(key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (!list.isOpen()) return false;
    if (key === 'Escape') {
      list.close();
      return true;
    }
    const chosen = list.chosen();
    if (chosen === undefined) return false;
    if (key === 'Home' || key === 'End') list.moveTo(key === 'Home' ? 'first' : 'last');
    else if (key === 'Enter') chosen.click();
    else return false;
    return true;
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (act(event.key)) event.preventDefault();
  });
}

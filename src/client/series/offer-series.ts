import { createElement } from '../search/create-element.ts';

/**
 * Fills the choice of a series beside a ladder from the lists of series below it, so that the page carries them once.
 *
 * @param note what says which series is drawn
 * @returns the choice; absent where no series leads anywhere from this ladder
 */
export function offerSeries(note: HTMLElement): HTMLSelectElement | null {
  const choice = note.querySelector('select');
  const list = (label: string, place: string): HTMLElement =>
    createElement(
      'optgroup',
      { label },
      [...note.querySelectorAll<HTMLAnchorElement>(`[${place}] a`)].map((link) =>
        createElement('option', { value: /([^/]+)\.html$/.exec(link.href)?.[1] ?? '' }, [link.textContent]),
      ),
    );
  choice?.replaceChildren(
    createElement('option', { value: '' }, ['按推断']),
    list('有规则通向', 'data-open'),
    list('没有读到规则', 'data-closed'),
  );
  return choice;
}

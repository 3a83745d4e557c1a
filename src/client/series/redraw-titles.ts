import type { SeriesTitle, SeriesTitles } from '../../views/series/build-series-titles.ts';
import { drawTitles } from './draw-titles.ts';

/**
 * Has a ladder show the titles of another series: words and lines in the places kept for them, and the list below. What
 * the series has no rule for is left empty.
 *
 * @param page holds the drawing and the list
 * @param titles titles by rung
 * @param root relative address of the site's root
 */
export function redrawTitles(page: Document, titles: SeriesTitles[string], root: string): void {
  let drawn = false;
  for (const part of page.querySelectorAll('[data-ladder] [data-slot]')) {
    const [rung = '', row = ''] = (part.getAttribute('data-slot') ?? '').split('/');
    const title = listDrawn(titles[rung])[Number(row)];
    part.classList.toggle('is-off', title === undefined);
    drawn ||= title !== undefined;
    if (part.hasAttribute('data-to')) part.setAttribute('data-to', title?.anchor ?? '');
    else {
      part.setAttribute('href', title === undefined ? '#ladder' : `#${title.anchor}`);
      const words = part.querySelector('text');
      if (words) words.textContent = title?.label ?? '';
    }
  }
  page.querySelector('.key-title')?.classList.toggle('is-off', !drawn);
  for (const list of page.querySelectorAll<HTMLElement>('[data-titles]'))
    list.replaceChildren(...drawTitles(titles[list.dataset['titles'] ?? ''] ?? [], root));
}

function listDrawn(titles: readonly SeriesTitle[] = []): readonly SeriesTitle[] {
  return titles.filter(({ label }) => label !== undefined);
}

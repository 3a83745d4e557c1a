import type { Cited } from '../../pathway/assessment.ts';
import { namePage } from '../../pathway/words/name-page.ts';
import { createElement } from '../search/create-element.ts';

/**
 * Draws a sentence with the pages it rests on behind it.
 *
 * @param root relative address of the site's root
 */
export function drawCited({ text, pages }: Cited, root: string): HTMLElement {
  return createElement('p', { class: 'hint' }, [text, ...drawPages(pages, root)]);
}

/**
 * Draws links to pages that something rests on; rules of this very page are led to on it, so that no answer is lost.
 */
export function drawPages(pages: readonly string[], root: string): readonly HTMLElement[] {
  return pages.map((page) =>
    createElement('a', { href: leadTo(page, root), class: 'basis' }, [namePage(page)]),
  );
}

/**
 * Leads from the page of the form to another page, or to a place on it.
 */
export function leadTo(page: string, root: string): string {
  const own = 'pathways/index.html#';
  return page.startsWith(own) ? page.slice(own.length - 1) : root + page;
}

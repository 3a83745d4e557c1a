import { FIND_KIND_LABELS } from '../../search/records/find-record.ts';
import type { FindHit } from '../../search/records/find-record.ts';
import type { ReadHit, ReadSection } from '../../search/read/read-answer.ts';
import { createElement } from './create-element.ts';
import { drawMarked } from './draw-marked.ts';

const CODE = /^X?\d[\d-]*$/;

function drawLink(url: string, title: string, typed: string, root: string): HTMLElement {
  return createElement('a', { href: root + url }, drawMarked(title, typed));
}

/** The quiet line under a title: the kind of record, and what else there is to say. */
function drawLine(parts: readonly string[], typed: string): HTMLElement {
  const words = parts.filter((part) => part !== '').join(' · ');
  return createElement('span', { class: 'find-why' }, drawMarked(words, typed));
}

/**
 * Draws one record found by name, code or number.
 *
 * @param hit the record
 * @param typed what was typed
 * @param root relative address of the site's root
 */
export function drawFindResult(hit: FindHit, typed: string, root: string): HTMLElement {
  const isCode = CODE.test(hit.note);
  const code = isCode ? [createElement('span', { class: 'find-code' }, drawMarked(hit.note, typed))] : [];
  const note = isCode || hit.note === hit.why ? '' : hit.note;
  const line = drawLine([FIND_KIND_LABELS[hit.kind], note, hit.why], typed);
  return createElement('li', {}, [drawLink(hit.url, hit.title, typed, root), ...code, line]);
}

/** A section of a page and the piece of its text around what was typed. */
function drawSection({ name, url, excerpt }: ReadSection, typed: string, root: string): HTMLElement {
  const heading = name === '' ? [] : [drawLink(url, name, typed, root), ' '];
  const text = createElement('span', {}, drawMarked(excerpt.text, typed, excerpt.marks));
  return createElement('p', { class: 'result-section' }, [...heading, text]);
}

/**
 * Draws one page whose text holds what was typed, with its sections and the pieces of text around it.
 *
 * @param hit the page
 * @param typed what was typed
 * @param root relative address of the site's root
 */
export function drawReadResult(hit: ReadHit, typed: string, root: string): HTMLElement {
  const more = hit.more === 0 ? [] : [drawLine([`此页另有 ${String(hit.more)} 处`], typed)];
  return createElement('li', {}, [
    drawLink(hit.url, hit.title, typed, root),
    drawLine([FIND_KIND_LABELS[hit.kind], hit.note], typed),
    ...hit.sections.map((section) => drawSection(section, typed, root)),
    ...more,
  ]);
}

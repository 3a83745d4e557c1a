import { groupHits } from '../../search/group-hits.ts';
import { FIND_KIND_LABELS } from '../../search/find-record.ts';
import type { FindHit } from '../../search/find-record.ts';
import { createElement } from './create-element.ts';
import { drawMarked } from './draw-marked.ts';

const CODE = /^X?\d[\d-]*$/;

/** One line that can be chosen. */
function drawOption(href: string, children: readonly (Node | string)[]): HTMLElement {
  return createElement(
    'a',
    { class: 'find-hit', role: 'option', href, tabindex: '-1', 'aria-selected': 'false' },
    children,
  );
}

/** A heading over lines, read out with each of them. */
function drawGroup(label: string, options: readonly HTMLElement[]): HTMLElement {
  const heading = createElement('div', { class: 'find-group', 'aria-hidden': 'true' }, [label]);
  return createElement('li', { role: 'group', 'aria-label': label }, [heading, ...options]);
}

function drawHit(hit: FindHit, typed: string, root: string): HTMLElement {
  const isCode = CODE.test(hit.note);
  const code = isCode ? [createElement('span', { class: 'find-code' }, drawMarked(hit.note, typed))] : [];
  const why = hit.why !== '' ? hit.why : isCode ? '' : hit.note;
  const reason = why === '' ? [] : [createElement('span', { class: 'find-why' }, drawMarked(why, typed))];
  return drawOption(root + hit.url, [...drawMarked(hit.title, typed), ...code, ...reason]);
}

/**
 * Draws what a search box drops down: hits under a heading for each kind, then the way to the full text; where there
 * are none, the tree of occupations too.
 *
 * @param hits best first
 * @param typed what was typed
 * @param root relative address of the site's root
 */
export function drawHits(hits: readonly FindHit[], typed: string, root: string): readonly HTMLElement[] {
  const fullText = drawOption(`${root}search.html?q=${encodeURIComponent(typed)}`, [
    `在全文中检索“${typed}”`,
  ]);
  if (hits.length === 0) {
    const tree = drawOption(`${root}occupations/index.html`, ['按目录查找职业']);
    return [drawGroup('没有名称、编码或文号相符的条目', [fullText, tree])];
  }
  const groups = groupHits(hits).map((group) =>
    drawGroup(
      FIND_KIND_LABELS[group.kind],
      group.hits.map((hit) => drawHit(hit, typed, root)),
    ),
  );
  return [...groups, drawGroup('更多', [fullText])];
}

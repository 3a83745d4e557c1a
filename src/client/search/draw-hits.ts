import { groupHits } from '../../search/rank/group-hits.ts';
import { FIND_KIND_LABELS } from '../../search/records/find-record.ts';
import type { FindHit } from '../../search/records/find-record.ts';
import { createElement } from './create-element.ts';
import { drawMarked } from './draw-marked.ts';
import { searchAddress } from './search-address.ts';

const CODE = /^X?\d[\d-]*$/;

/** Hits below were found in other words, by sound or with a mistake forgiven; see `TIERS`. */
const NAMED = 560;

/** One line that can be chosen. */
function drawOption(href: string, children: readonly (Node | string)[]): HTMLElement {
  return createElement(
    'a',
    { class: 'find-hit', role: 'option', href, tabindex: '-1', 'aria-selected': 'false' },
    children,
  );
}

/** The way on for those who do not know what it is called. */
function drawTree(root: string): HTMLElement {
  return drawOption(`${root}occupations/index.html`, ['按目录查找职业']);
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
 * Draws what was asked last on this machine, and the way to forget it.
 *
 * @param queries the newest first, at least one
 * @param root relative address of the site's root
 * @param forget called when the reader wants it forgotten
 */
export function drawRecent(
  queries: readonly string[],
  root: string,
  forget: () => void,
): readonly HTMLElement[] {
  const asked = queries.map((query) => drawOption(searchAddress(root, query), [query]));
  const clear = drawOption('#', ['清除最近检索（只存在本机）']);
  clear.addEventListener('click', (event) => {
    event.preventDefault();
    forget();
  });
  return [drawGroup('最近检索', asked), drawGroup('本机记录', [clear])];
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
  const fullText = drawOption(searchAddress(root, typed), [`在全文中检索“${typed}”`]);
  if (hits.length === 0) {
    return [drawGroup('没有名称、编码或文号相符的条目', [fullText, drawTree(root)])];
  }
  // Nothing is called so; these only come near.
  const prefix = (hits[0]?.score ?? 0) < NAMED ? '最接近的' : '';
  const groups = groupHits(hits).map((group) =>
    drawGroup(
      prefix + FIND_KIND_LABELS[group.kind],
      group.hits.map((hit) => drawHit(hit, typed, root)),
    ),
  );
  const more = prefix === '' ? [fullText] : [fullText, drawTree(root)];
  return [...groups, drawGroup('更多', more)];
}

import { bindPanZoom } from '../map/bind-pan-zoom.ts';
import { saveDrawing } from '../map/save-drawing.ts';
import { serialiseDrawing } from '../map/serialise-drawing.ts';
import { broadenLines } from './broaden-lines.ts';
import { bindLadderKeys } from './bind-ladder-keys.ts';
import { findClauses, listAnchors } from './find-clauses.ts';
import { showClauses } from './show-clauses.ts';

/** Greatest magnification: a label is then as large as a headline. */
const MOST = 6;

/**
 * Brings the ladder to life: hover, focus and tap show the clauses, arrows walk it, it can be dragged, pinched and
 * magnified, and saved as a picture.
 *
 * @param figure drawing, buttons and the place of the clauses
 * @param svg the drawing
 */
export function enlivenLadder(figure: HTMLElement, svg: SVGSVGElement): void {
  const panel = figure.querySelector('.map-clause');
  const content = svg.querySelector('g');
  if (!content) return;
  broadenLines(content);
  const panZoom = bindPanZoom(svg, {
    most: MOST,
    takesWheel: ({ ctrlKey, metaKey }) => ctrlKey || metaKey,
    onChange: ({ x, y, k }) => {
      const unit = svg.viewBox.baseVal.width / Math.max(svg.getBoundingClientRect().width, 1);
      content.setAttribute('transform', `translate(${x * unit} ${y * unit}) scale(${k})`);
    },
  });
  const show = ({ target }: Event): void => {
    const part = target instanceof Element ? target.closest('[data-to], svg a') : null;
    if (!part || !panel) return;
    const clauses = findClauses(part, document);
    if (clauses === undefined) return;
    showClauses(panel, clauses);
    const anchors = listAnchors(part, svg);
    for (const one of svg.querySelectorAll('[data-to]:not([data-extra]), a'))
      one.classList.toggle('is-on', one === part || listAnchors(one, svg).some((id) => anchors.includes(id)));
  };
  svg.addEventListener('pointerover', show);
  svg.addEventListener('focusin', show);
  let touched = false;
  svg.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType !== 'mouse';
  });
  svg.addEventListener('click', (event) => {
    show(event);
    // A finger cannot hover: the first thing its tap does is to show the clause, which leads further.
    if (touched) event.preventDefault();
  });
  bindLadderKeys(svg, panZoom);
  const title =
    figure.dataset['title'] ?? `${document.querySelector('h1')?.textContent.trim() ?? ''}：晋级路径`;
  figure.addEventListener('click', ({ target }) => {
    const tool = target instanceof Element ? target.closest('button')?.dataset['tool'] : undefined;
    if (tool === 'in') panZoom.zoomBy(1.5);
    if (tool === 'out') panZoom.zoomBy(1 / 1.5);
    if (tool === 'fit') panZoom.fit();
    if (tool === 'svg' || tool === 'png')
      saveDrawing(serialiseDrawing(svg, title), title, tool).catch(() => {
        panel?.replaceChildren('这个浏览器存不了图片；可以打印本页。');
      });
  });
}

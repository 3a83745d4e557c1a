import { createDrawn } from './create-drawn.ts';

/** What the style sheet says of a drawing and a file of its own must say itself. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
] as const;

const MARGIN = 12;
const HEAD = 30;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Writes a drawing as an SVG file of its own: with the colours and type it has on the page, as a whole however the
 * page shows it, under its title, without links and without what only a script needs.
 *
 * @param svg the drawing; it has a `viewBox` that starts at 0
 * @param title printed above it
 */
export function serialiseDrawing(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const original = originals[index];
    if (original) dress(element, original);
  });
  for (const extra of copy.querySelectorAll('[data-extra]')) extra.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const group of copy.querySelectorAll('g[transform]')) group.removeAttribute('transform');
  const { width, height } = svg.viewBox.baseVal;
  const whole = [-MARGIN, -HEAD, width + 2 * MARGIN, height + HEAD + MARGIN];
  for (const { name } of [...copy.attributes]) copy.removeAttribute(name);
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('viewBox', whole.join(' '));
  copy.setAttribute('width', String(whole[2]));
  copy.setAttribute('height', String(whole[3]));
  const page = getComputedStyle(document.body);
  const [x = 0, y = 0, across = 0, down = 0] = whole;
  copy.prepend(
    createDrawn('title', {}, [title]),
    createDrawn('rect', { x, y, width: across, height: down, fill: page.backgroundColor }),
    createDrawn('text', { x: 0, y: -10, fill: page.color, 'font-family': page.fontFamily, 'font-size': 14 }, [
      title,
    ]),
  );
  return new XMLSerializer().serializeToString(copy);
}

function dress(element: SVGElement, original: SVGElement): void {
  for (const { name } of [...element.attributes])
    if (/^(?:class|data-(?!extra)|tabindex|aria-|style)/.test(name)) element.removeAttribute(name);
  if (original.tagName === 'g' || original.tagName === 'a') return;
  const style = getComputedStyle(original);
  for (const property of PROPERTIES) {
    if (property.startsWith('font') && original.tagName !== 'text') continue;
    element.setAttribute(property, style.getPropertyValue(property));
  }
}

/**
 * Puts everything drawn into one group that can be moved, and lays a broad invisible line over each thin one, so that
 * a line is easy to hit.
 *
 * @param svg the drawing
 * @returns the group
 */
export function prepareLines(svg: SVGSVGElement): SVGGElement {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(...svg.childNodes);
  const broad = [...group.querySelectorAll('path[data-to]')].map((line) => {
    const copy = line.cloneNode() as Element;
    copy.setAttribute('class', 'map-hit');
    copy.setAttribute('data-extra', '');
    return copy;
  });
  group.prepend(...broad);
  svg.append(group);
  return group;
}

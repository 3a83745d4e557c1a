/**
 * Lays a broad invisible line under each thin one, so that a line is easy to hit. Nothing already drawn is moved: a
 * press that has begun on it must still end on it.
 *
 * @param group everything drawn
 */
export function broadenLines(group: SVGGElement): void {
  const broad = [...group.querySelectorAll('path[data-to]')].map((line) => {
    const copy = line.cloneNode() as Element;
    copy.setAttribute('class', line.classList.contains('is-off') ? 'map-hit is-off' : 'map-hit');
    copy.setAttribute('data-extra', '');
    return copy;
  });
  group.prepend(...broad);
}

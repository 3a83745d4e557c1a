const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element of a drawing with attributes and children, so that no text ever passes for markup.
 *
 * @param name name of the SVG element
 * @param attributes attributes by name; numbers are lengths in SVG units
 * @param children texts and elements inside it
 */
export function createDrawn<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

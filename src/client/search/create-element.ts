/**
 * Makes an element with attributes and children, so that no text ever passes for markup.
 *
 * @param name name of the element
 * @param attributes attributes by name
 * @param children texts and elements inside it
 */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

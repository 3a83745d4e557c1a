/**
 * Finds every place of a text where a part stands.
 *
 * @param text any text
 * @param part what is looked for; nothing is found for an empty one
 * @param visit is told each place, in ascending order
 */
export function scanItems(text: string, part: string, visit: (place: number) => void): void {
  if (part === '') return;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) visit(at);
}

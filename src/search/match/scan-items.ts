/**
 * Finds every place of a text where a part stands.
 *
 * @param text any text
 * @param part what is looked for; nothing is found for an empty one
 * @param visit is told each place, in ascending order
 * @param end places from here on do not count
 */
export function scanItems(
  text: string,
  part: string,
  visit: (place: number) => void,
  end: number = text.length,
): void {
  if (part === '') return;
  for (let at = text.indexOf(part); at >= 0 && at < end; at = text.indexOf(part, at + 1)) visit(at);
}

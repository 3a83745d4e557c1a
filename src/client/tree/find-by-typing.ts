/**
 * Finds the next item whose name or code begins with what was typed; goes round at the end.
 *
 * @param items the items a reader can see
 * @param from the item with the focus
 * @param typed what was typed within a moment
 * @returns `undefined` when nothing begins so
 */
export function findByTyping(
  items: readonly HTMLElement[],
  from: HTMLElement,
  typed: string,
): HTMLElement | undefined {
  const start = items.indexOf(from) + (typed.length === 1 ? 1 : 0);
  const round = [...items.slice(start), ...items.slice(0, start)];
  return round.find((item) => {
    const link = item.querySelector('a');
    const code = item.querySelector('.code')?.textContent.trim() ?? '';
    const name = (link?.textContent ?? '').trim().replace(code, '').trim();
    return name.startsWith(typed) || code.startsWith(typed);
  });
}

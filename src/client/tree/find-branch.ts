/**
 * The part of a tree's item that opens and closes.
 *
 * @returns `undefined` for an occupation, which has nothing below it
 */
export function findBranch(item: Element): HTMLDetailsElement | undefined {
  const first = item.firstElementChild;
  return first instanceof HTMLDetailsElement ? first : undefined;
}

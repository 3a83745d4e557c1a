import { findBranch } from './find-branch.ts';
import { listVisibleItems } from './list-visible-items.ts';

/**
 * Finds the item a key leads to from the one that has the focus; → opens a closed branch, ← closes an open one, and
 * both then stay where they are.
 *
 * @param tree the outermost list
 * @param item the item with the focus
 * @param key name of the key, as the browser gives it
 * @returns the item to go to, or `undefined` when the key means nothing here
 */
export function chooseItem(tree: HTMLElement, item: HTMLElement, key: string): HTMLElement | undefined {
  const branch = findBranch(item);
  if (key === 'ArrowRight' && branch !== undefined && !branch.open) {
    branch.open = true;
    return item;
  }
  if (key === 'ArrowLeft') {
    if (branch?.open === true) {
      branch.open = false;
      return item;
    }
    const above = item.parentElement?.closest<HTMLElement>('li');
    return above !== null && above !== undefined && tree.contains(above) ? above : item;
  }
  const items = listVisibleItems(tree);
  const place = items.indexOf(item);
  if (key === 'ArrowDown') return items[place + 1] ?? item;
  if (key === 'ArrowRight') return branch === undefined ? item : (items[place + 1] ?? item);
  if (key === 'ArrowUp') return items[place - 1] ?? item;
  if (key === 'Home') return items[0];
  if (key === 'End') return items[items.length - 1];
  return undefined;
}

import { findBranch } from './find-branch.ts';

/**
 * Names the parts of a tree for screen readers and takes its links out of the tab order, so that Tab enters the tree
 * once and arrows walk in it.
 *
 * @param tree the outermost list
 */
export function labelTree(tree: HTMLElement): void {
  tree.setAttribute('role', 'tree');
  for (const list of tree.querySelectorAll('ul')) list.setAttribute('role', 'group');
  for (const part of tree.querySelectorAll<HTMLElement>('summary, a')) part.tabIndex = -1;
  for (const item of tree.querySelectorAll('li')) {
    const branch = findBranch(item);
    item.setAttribute('role', 'treeitem');
    item.tabIndex = -1;
    if (branch === undefined) continue;
    item.setAttribute('aria-expanded', String(branch.open));
    item.setAttribute('aria-label', branch.querySelector('a')?.textContent.trim() ?? '');
  }
}

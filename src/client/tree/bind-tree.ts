import { chooseItem } from './choose-item.ts';
import { findBranch } from './find-branch.ts';
import { findByTyping } from './find-by-typing.ts';
import { labelTree } from './label-tree.ts';
import { listVisibleItems } from './list-visible-items.ts';

const PAUSE = 700;

/**
 * Lets the keyboard walk a tree: arrows, Home, End, Enter to open the page, Space to open a branch, typing to jump.
 *
 * @param tree the outermost list of a `TreeList`
 */
export function bindTree(tree: HTMLElement): void {
  labelTree(tree);
  let current: HTMLElement | null | undefined =
    tree.querySelector<HTMLElement>('[aria-current]')?.closest('li') ?? tree.querySelector('li');
  if (current) current.tabIndex = 0;
  let typed = '';
  let typedAt = 0;

  const go = (item: HTMLElement): void => {
    if (current) current.tabIndex = -1;
    current = item;
    item.tabIndex = 0;
    item.focus();
  };
  tree.addEventListener('keydown', (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('li') : null;
    if (item === null || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const branch = findBranch(item);
    if (event.key === 'Enter') item.querySelector('a')?.click();
    else if (event.key === ' ' && branch !== undefined) branch.open = !branch.open;
    else if (event.key.length === 1 && event.key !== ' ') {
      typed = event.timeStamp - typedAt < PAUSE ? typed + event.key : event.key;
      typedAt = event.timeStamp;
      const found = findByTyping(listVisibleItems(tree), item, typed);
      if (found) go(found);
      return;
    } else {
      const next = chooseItem(tree, item, event.key);
      if (next === undefined) return;
      go(next);
    }
    event.preventDefault();
  });
  tree.addEventListener('focusin', (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('li') : null;
    if (item && item !== current) {
      if (current) current.tabIndex = -1;
      current = item;
      item.tabIndex = 0;
    }
  });
  tree.addEventListener(
    'toggle',
    (event) => {
      const branch = event.target;
      if (branch instanceof HTMLDetailsElement) {
        branch.closest('li')?.setAttribute('aria-expanded', String(branch.open));
      }
    },
    true,
  );
}

/**
 * Lists the items of a tree a reader can see, from top to bottom: none that a filter hid, none in a closed branch.
 *
 * @param tree the outermost list
 */
export function listVisibleItems(tree: HTMLElement): readonly HTMLElement[] {
  const visible: HTMLElement[] = [];
  const walk = (list: Element): void => {
    for (const item of list.children) {
      if (!(item instanceof HTMLElement) || item.hidden) continue;
      visible.push(item);
      const branch = item.firstElementChild;
      const below = branch instanceof HTMLDetailsElement && branch.open ? branch.lastElementChild : null;
      if (below instanceof HTMLUListElement) walk(below);
    }
  };
  walk(tree);
  return visible;
}

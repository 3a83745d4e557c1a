import { type BrowseData, growTree } from './browse/grow-tree.ts';
import { bindFilter } from './filter/bind-filter.ts';
import { loadScript } from './search/load-script.ts';
import { bindTree } from './tree/bind-tree.ts';

declare global {
  interface Window {
    /** Set by `occupations/data.js`. */
    zhituOccupations?: BrowseData;
  }
}

/** On the browse page: puts the occupations into the tree, then binds the filters and the keyboard. */
async function start(): Promise<void> {
  const root = document.documentElement.dataset['root'] ?? '';
  const tree = document.querySelector<HTMLElement>('[data-tree]');
  const form = document.querySelector<HTMLFormElement>('form[data-filter]');
  if (tree === null) return;
  try {
    await loadScript(`${root}occupations/data.js`);
    if (window.zhituOccupations) growTree(tree, window.zhituOccupations, root);
    if (form) bindFilter(document, form);
  } catch {
    // The data file is missing: the tree of groups still works, its branches lead to the groups' pages.
    form?.remove();
  }
  bindTree(tree);
}

void start();

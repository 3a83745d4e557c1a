import { bindTree } from './tree/bind-tree.ts';

// On pages with a `TreeList`: arrows walk the tree.
for (const tree of document.querySelectorAll<HTMLElement>('[data-tree]')) bindTree(tree);

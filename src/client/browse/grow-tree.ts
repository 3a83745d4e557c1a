import { createElement } from '../search/create-element.ts';

/** One occupation of the data file: code, name, address from the site's root, values to filter by. */
export type BrowseRow = readonly [
  code: string,
  name: string,
  address: string,
  values: Record<string, string>,
];

/** Minor group → its occupations. */
export type BrowseData = Readonly<Record<string, readonly BrowseRow[]>>;

/**
 * Puts the occupations into the tree of groups, each in its closed minor group, where the page as built only had a
 * link to the group's page.
 *
 * @param tree the outermost list; minor groups carry their code in `data-group`
 * @param data occupations by minor group
 * @param root relative address of the site's root
 */
export function growTree(tree: HTMLElement, data: BrowseData, root: string): void {
  for (const branch of tree.querySelectorAll<HTMLElement>('[data-group]')) {
    const list = branch.querySelector('ul');
    const rows = data[branch.dataset['group'] ?? ''];
    if (list === null || rows === undefined) continue;
    list.replaceChildren(...rows.map((row) => drawRow(row, root)));
  }
}

function drawRow([code, name, address, values]: BrowseRow, root: string): HTMLElement {
  const item = createElement('li', {}, [
    createElement('a', { class: 'leaf', href: root + address }, [
      createElement('span', { class: 'code' }, [code]),
      ` ${name}`,
    ]),
  ]);
  Object.assign(item.dataset, values);
  return item;
}

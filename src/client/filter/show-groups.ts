const FEW = 120;

/**
 * Hides the groups of a tree in which nothing is left, and opens the others when few enough occupations are left to
 * read them at a glance. With no filter all groups show again, closed as at first.
 *
 * @param target the tree; a table has no groups and stays as it is
 * @param left number of occupations left
 * @param filtered whether anything is chosen
 */
export function showGroups(target: HTMLElement, left: number, filtered: boolean): void {
  for (const group of target.querySelectorAll('details')) {
    const item = group.closest('li');
    if (item) item.hidden = filtered && group.querySelector('li:not([hidden]) > .leaf') === null;
    group.open = filtered && left <= FEW;
  }
}

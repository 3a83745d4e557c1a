const FEW = 120;
/** What a group shows: an occupation of a tree, a row of a table. */
const LEFT = 'li:not([hidden]) > .leaf, tbody > tr:not([hidden])';

/**
 * Hides the groups of a tree or of a list in drawers in which nothing is left, and opens the others when few enough
 * entries are left to read them at a glance. With no filter all groups show again as at first: closed, but for those
 * marked `data-open`.
 *
 * @param target the tree or the drawers; a single table has no groups and stays as it is
 * @param left number of entries left
 * @param filtered whether anything is chosen
 */
export function showGroups(target: HTMLElement, left: number, filtered: boolean): void {
  for (const group of target.querySelectorAll('details')) {
    const whole = group.closest('li') ?? group;
    whole.hidden = filtered && group.querySelector(LEFT) === null;
    group.open = filtered ? left <= FEW : group.hasAttribute('data-open');
  }
}

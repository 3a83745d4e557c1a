/**
 * Gives the relative address that leads from one page of the site to another, so that one build works at a
 * server's root, under any sub-path and from disk. The sole owner of link addresses.
 *
 * @param from address of the page the link stands on, from the site's root, e.g. `occupations/6-18-01-01.html`
 * @param to address of the page or asset it leads to, from the site's root, with an optional `#fragment`
 * @returns an address that names a file, e.g. `../standards/6-18-01-01-2018.html`; only the fragment when both are
 *   the same page
 * @example href('occupations/index.html', 'classification/6.html') // '../classification/6.html'
 */
export function href(from: string, to: string): string {
  const hash = to.indexOf('#');
  const target = hash < 0 ? to : to.slice(0, hash);
  const fragment = hash < 0 ? '' : to.slice(hash);
  if (target === from && fragment !== '') return fragment;
  const fromFolders = from.split('/').slice(0, -1);
  const toParts = target.split('/');
  let shared = 0;
  while (
    shared < fromFolders.length &&
    shared < toParts.length - 1 &&
    fromFolders[shared] === toParts[shared]
  ) {
    shared += 1;
  }
  return '../'.repeat(fromFolders.length - shared) + toParts.slice(shared).join('/') + fragment;
}

/**
 * Makes the relative addresses of a page start at the site's root. Only for the 404 page: it is sent in answer to
 * addresses of any depth, from where its own relative addresses would lead nowhere.
 *
 * @param html a page that stands at the site's root
 * @param base path the site is served at, with a slash at both ends
 * @example rebasePage('<a href="index.html">', '/a/b/') // '<a href="/a/b/index.html">'
 */
export function rebasePage(html: string, base: string): string {
  const root = encodeURI(base);
  return html
    .replaceAll(/(\s(?:href|src|action)=")(?![a-z][a-z\d+.-]*:|[#/])/gi, `$1${root}`)
    .replace(/\sdata-root(?:="")?(?=[\s>])/, ` data-root="${root}"`);
}

/** What a request path asks for. */
export type Route =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'malformed' };

/**
 * Reads the path of a request under the base the site is served at.
 *
 * @param url request target as sent, e.g. `/a/b/occupations/?q=1`
 * @param base where the site starts, e.g. `/a/b/`
 * @returns a path inside the site, which never climbs out of it; `outside` for paths not under the base or with `..`;
 *   `malformed` for percent signs that decode to nothing
 * @example routeRequest('/a/b/', '/a/b/') // { kind: 'file', path: 'index.html' }
 */
export function routeRequest(url: string, base: string): Route {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return { kind: 'malformed' };
  }
  if (path.includes('\0')) return { kind: 'malformed' };
  if (`${path}/` === base) return { kind: 'redirect', location: encodeURI(base) };
  if (!path.startsWith(base)) return { kind: 'outside' };
  const inside = path.slice(base.length);
  if (inside.split(/[/\\]/).includes('..') || inside.startsWith('/') || inside.includes(':'))
    return { kind: 'outside' };
  return { kind: 'file', path: inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside };
}

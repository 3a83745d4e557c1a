/** Where an address in a page leads, as far as the page alone can tell. */
export type ResolvedAddress =
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside' | 'absolute' | 'climbs-out' | 'malformed' | 'empty' | 'data' };

/**
 * Resolves a relative address the way a browser does, without a server.
 *
 * @param page path of the page the address stands on
 * @param address as written, entities already decoded
 * @returns the path inside the site and the fragment without `#`; otherwise what keeps it from being one
 * @example resolveAddress('a/b.html', '../c.html#d') // { kind: 'file', path: 'c.html', fragment: 'd' }
 */
export function resolveAddress(page: string, address: string): ResolvedAddress {
  if (address === '' || address === '#') return { kind: 'empty' };
  if (/^data:/i.test(address)) return { kind: 'data' };
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || /^[/\\]{2}/.test(address)) return { kind: 'outside' };
  if (/^[/\\]/.test(address)) return { kind: 'absolute' };
  const match = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address);
  let path: string;
  let fragment: string;
  try {
    path = decodeURIComponent(match?.[1] ?? '');
    fragment = decodeURIComponent(match?.[2] ?? '');
  } catch {
    return { kind: 'malformed' };
  }
  if (path === '') return { kind: 'file', path: page, fragment };
  const parts = page.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return { kind: 'climbs-out' };
    } else if (part !== '.') parts.push(part);
  }
  return { kind: 'file', path: parts.join('/'), fragment };
}

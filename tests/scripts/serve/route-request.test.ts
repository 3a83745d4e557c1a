import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routeRequest } from '../../../scripts/serve/route-request.ts';

test.each([
  ['/', '/', 'index.html'],
  ['/occupations/', '/', 'occupations/index.html'],
  ['/a/b/search.html?q=%E6%9C%88', '/a/b/', 'search.html'],
  ['/a/b/%E4%B8%AD%20%23.html', '/a/b/', '中 #.html'],
])('%s under %s is the file %s', (url, base, path) => {
  expect(routeRequest(url, base)).toEqual({ kind: 'file', path });
});

test('the base without its last slash leads to the base', () => {
  expect(routeRequest('/a/b', '/a/b/')).toEqual({ kind: 'redirect', location: '/a/b/' });
});

test.each(['/../x', '/a/b/../../etc/passwd', '/a/b/%2e%2e/x', '/a/b/..%5cx', '/a/b//etc', '/other'])(
  '%s is outside',
  (url) => {
    expect(routeRequest(url, '/a/b/').kind).toBe('outside');
  },
);

test.each(['/%', '/%ff', '/a%00b'])('%s is malformed', (url) => {
  expect(routeRequest(url, '/').kind).toBe('malformed');
});

test('no request climbs out of the site', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const route = routeRequest(`/${text}`, '/');
      if (route.kind === 'file') expect(route.path.split(/[/\\]/)).not.toContain('..');
    }),
  );
});

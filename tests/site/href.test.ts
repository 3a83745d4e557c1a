import { describe, expect, it } from 'vitest';
import { href } from '../../src/site/href.ts';

describe('href', () => {
  it.each([
    ['index.html', 'occupations/index.html', 'occupations/index.html'],
    ['occupations/6-18-01-01.html', 'index.html', '../index.html'],
    ['occupations/6-18-01-01.html', 'occupations/index.html', 'index.html'],
    ['occupations/6-18-01-01.html', 'standards/a.html#level-4', '../standards/a.html#level-4'],
    ['occupations/a.html', 'occupations/a.html#sources', '#sources'],
    ['a/b/c.html', 'a/d/e.html', '../d/e.html'],
    ['about.html', 'assets/site.css', 'assets/site.css'],
  ])('from %s to %s', (from, to, expected) => {
    expect(href(from, to)).toBe(expected);
  });

  it('always resolves to the address asked for', () => {
    const addresses = ['index.html', 'x/a.html', 'x/y/b.html', 'x/y/c.html', 'z/d.html'];
    for (const from of addresses) {
      for (const to of addresses) {
        expect(new URL(href(from, to), `http://h/s/${from}`).pathname).toBe(`/s/${to}`);
      }
    }
  });
});

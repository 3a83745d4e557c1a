import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { verifySite } from '../../src/verify/verify-site.ts';
import { POLICY, SOUND, soundPage, writeSite } from './made-up-site.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function site(changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = writeSite(changes);
  folders.push(folder);
  return folder;
}

/** Rule ids of what is wrong with a site. */
function faults(changes: Readonly<Record<string, string | null>>): readonly string[] {
  return verifySite(site(changes), false).diagnostics.map((one) => one.rule);
}

test('a sound site has nothing against it', () => {
  const verdict = verifySite(site(), true);
  expect(verdict.diagnostics).toEqual([]);
  expect(verdict).toMatchObject({ files: 6, pages: 3 });
  expect(verdict.weight?.medianOccupation?.nodes).toBeGreaterThan(5);
});

describe('one thing broken is found, and nothing else', () => {
  const page = SOUND['search.html'] ?? '';
  const broken: readonly (readonly [string, string, Readonly<Record<string, string | null>>])[] = [
    ['a link to no file', 'broken-link', { 'search.html': soundPage('<a href="none.html">x</a>') }],
    [
      'a link that differs in case',
      'broken-link',
      { 'search.html': soundPage('<a href="Index.html">x</a>') },
    ],
    ['a link to a folder', 'broken-link', { 'search.html': soundPage('<a href="occupations/">x</a>') }],
    ['a link that climbs out', 'broken-link', { 'search.html': soundPage('<a href="../index.html">x</a>') }],
    ['an empty link', 'broken-link', { 'search.html': soundPage('<a href="">x</a>') }],
    ['a bad percent sign', 'broken-link', { 'search.html': soundPage('<a href="%.html">x</a>') }],
    ['an image that is not there', 'broken-link', { 'search.html': soundPage('<img src="a.png" alt="">') }],
    [
      'a picture set that is not there',
      'broken-link',
      { 'search.html': soundPage('<img src="index.html" srcset="a.png 2x" alt="">') },
    ],
    [
      'a fragment nobody has',
      'broken-fragment',
      { 'search.html': soundPage('<a href="index.html#x">x</a>') },
    ],
    [
      'a fragment for a field nobody has',
      'broken-fragment',
      { 'search.html': soundPage('<a href="index.html#x=1">x</a>') },
    ],
    ['a drawing that refers to nothing', 'broken-fragment', { 'search.html': soundPage('<use href="#x"/>') }],
    ['an absolute link', 'absolute-address', { 'search.html': soundPage('<a href="/index.html">x</a>') }],
    ['a link elsewhere', 'outside-address', { 'search.html': soundPage('<a href="https://a.b/">x</a>') }],
    ['a link without protocol', 'outside-address', { 'search.html': soundPage('<a href="//a.b/">x</a>') }],
    [
      'a script from elsewhere, even if marked',
      'outside-address',
      { 'search.html': soundPage('<script rel="external" src="https://a.b/x.js"></script>') },
    ],
    [
      'a marked link that is code',
      'outside-address',
      { 'search.html': soundPage('<a rel="external" href="javascript:x">x</a>') },
    ],
    ['a style that fetches', 'outside-address', { 'assets/site.css': '@import "https://a.b/c.css";' }],
    ['a style whose picture is missing', 'broken-link', { 'assets/site.css': 'a{background:url(x.png)}' }],
    ['an id used twice', 'repeated-id', { 'search.html': soundPage('<p id="a"></p><p id="a"></p>') }],
    ['no title', 'missing-title', { 'search.html': page.replace('<title>职途</title>', '') }],
    ['no language', 'missing-lang', { 'search.html': page.replace(' lang="zh-CN"', '') }],
    ['two main headings', 'heading-count', { 'search.html': soundPage('<h1>x</h1>') }],
    ['no policy', 'missing-policy', { 'search.html': page.replace(/<meta http-equiv[^>]*>/, '') }],
    [
      'a policy that lets all in',
      'weak-policy',
      { 'search.html': page.replace(POLICY, "script-src 'self'") },
    ],
    [
      'a policy for inline code',
      'weak-policy',
      { 'search.html': page.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'") },
    ],
    ['an inline script', 'inline-code', { 'search.html': soundPage('<script>x</script>') }],
    ['an inline style', 'inline-code', { 'search.html': soundPage('<style>a{}</style>') }],
    ['a style attribute', 'inline-code', { 'search.html': soundPage('<p style="color:red">x</p>') }],
    ['a handler', 'inline-code', { 'search.html': soundPage('<p onclick="x()">x</p>') }],
  ];
  test.each(broken)('%s', (_name, rule, changes) => {
    expect(faults(changes)).toEqual([rule]);
  });
});

test('a message says where: file, line and column', () => {
  const folder = site({ 'search.html': soundPage('\n<p>\n  <a href="none.html">x</a></p>') });
  expect(verifySite(folder, false).diagnostics[0]).toMatchObject({ file: 'search.html', line: 3, column: 3 });
});

test('addresses in comments and scripts are not links', () => {
  expect(
    faults({
      'search.html': soundPage('<!-- <a href="none.html"> --><script src="assets/find.js"></script>'),
    }),
  ).toEqual([]);
});

describe('the manifest', () => {
  test('notices a changed file', () => {
    const folder = site();
    writeFileSync(join(folder, 'assets/find.js'), 'void 1');
    expect(verifySite(folder, false).diagnostics).toMatchObject([
      { rule: 'manifest-mismatch', file: 'assets/find.js' },
    ]);
  });

  test('notices a file too many and one too few', () => {
    const folder = site();
    writeFileSync(join(folder, 'extra.txt'), '');
    rmSync(join(folder, 'assets/find.js'));
    const rules = verifySite(folder, false).diagnostics.map((one) => `${one.rule} ${one.file}`);
    expect(rules).toContain('manifest-mismatch extra.txt');
    expect(rules).toContain('manifest-mismatch assets/find.js');
  });

  test.each(['', '{}', '{"files":[1]}'])('%j is no manifest', (text) => {
    const folder = site();
    writeFileSync(join(folder, 'manifest.json'), text);
    expect(verifySite(folder, false).diagnostics).toMatchObject([{ rule: 'manifest-mismatch' }]);
  });
});

test('a page that is too heavy is named', () => {
  let noise = '';
  for (let i = 0, x = 1; i < 60_000; i += 1) {
    x = (x * 48_271) % 2_147_483_647;
    noise += x.toString(36);
  }
  const verdict = verifySite(site({ 'search.html': soundPage(noise) }), true);
  expect(verdict.diagnostics).toMatchObject([{ rule: 'page-weight', file: 'search.html' }]);
});

test('a folder without a site is a message, not a crash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-verify-'));
  folders.push(folder);
  expect(verifySite(folder, true).diagnostics).toMatchObject([{ rule: 'no-site' }]);
  expect(verifySite(join(folder, 'none'), true).diagnostics).toMatchObject([{ rule: 'no-site' }]);
});

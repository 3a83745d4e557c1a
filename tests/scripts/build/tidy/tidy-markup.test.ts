import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tidyMarkup } from '../../../../scripts/build/tidy/tidy-markup.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What a browser makes of a page: elements, attributes and words; spaces are left out, they have tests of their own. */
function readTree(node: Node): unknown {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/\s+/g, '');
  const [inner] = 'childNodes' in node ? node.childNodes : [];
  const said = inner !== undefined && 'value' in inner ? inner.value.trim() : '';
  // Where the attribute is left out, a browser reads the date from the words.
  const attributes = ('attrs' in node ? node.attrs : [])
    .filter(({ value }) => node.nodeName !== 'time' || value !== said)
    .map(({ name, value }) => `${name}=${value}`);
  const children = 'childNodes' in node ? node.childNodes.map(readTree).filter((one) => one !== '') : [];
  return [node.nodeName, attributes, children];
}

test.each([
  ['<ul> <li> 甲 <b>乙</b> </li>\n<li>丙</li> </ul>', '<ul><li>甲 <b>乙</b><li>丙</ul>'],
  ['<p>甲 <a href="x">乙</a> 丙</p> ', '<p>甲 <a href=x>乙</a> 丙</p>'],
  ['<button>甲</button> <button>乙</button>', '<button>甲</button> <button>乙</button>'],
  ['甲 <button> 乙 </button> 丙', '甲 <button>乙</button> 丙'],
  ['<svg> <text x="1"> 甲 </text> </svg> 乙', '<svg><text x=1>甲</text></svg> 乙'],
  ['<meta content="a > b <p> c"> <p>', '<meta content="a > b <p> c"><p>'],
  ['<div> <pre> a\n b </pre> </div>', '<div> <pre> a\n b </pre> </div>'],
  ['<time datetime="2026-11-22"> 2026-11-22 </time>', '<time>2026-11-22</time>'],
  ['<time datetime="2026-11">2026 年 11 月</time>', '<time datetime=2026-11>2026 年 11 月</time>'],
  ['<script>a = "<p> b"</script> <p> 甲 </p>', '<script>a = "<p> b"</script> <p> 甲 </p>'],
])('%j becomes %j', (page, tidy) => {
  expect(tidyMarkup(page)).toBe(tidy);
});

test.each([
  ['at the edge of a line inside a link', '<li> <a href="x"> 甲 </a> </li>', '<li><a href=x>甲</a></li>'],
  ['of two, the one outside stays', '甲 <a href="x"> 乙 </a> 丙', '甲 <a href=x>乙</a> 丙'],
  ['after a sign drawn by the style sheet', '<p><i class="key"></i> 甲</p>', '<p><i class=key></i> 甲</p>'],
  [
    'between two links',
    '<p><a href="x">甲</a> <a href="y">乙</a></p>',
    '<p><a href=x>甲</a> <a href=y>乙</a></p>',
  ],
  [
    'that are letters',
    '<p>\u3000\u3000甲\u00a0\u00a0 <b>\u00a0乙</b></p>',
    '<p>\u3000\u3000甲\u00a0\u00a0 <b>\u00a0乙</b></p>',
  ],
  ['beside a field', '<p><input name="q"> <b>甲</b></p>', '<p><input name=q> <b>甲</b></p>'],
])('spaces %s', (_, page, tidy) => {
  expect(tidyMarkup(page)).toBe(tidy);
});

test.each([
  '<a href="../">甲</a>',
  '<a href="x y" title="">甲</a>',
  '<a title="a=b">甲</a>',
  '<path d="M0 0"/>',
  '<input value="a/">',
  '<p title="&quot;&#39;`">甲</p>',
])('attributes mean the same: %s', (page) => {
  expect(readTree(parse(tidyMarkup(page)))).toEqual(readTree(parse(page)));
});

const PAGES = join(import.meta.dirname, '../../../golden/pages');

test.each([
  '<table><caption>甲</caption><thead><tr><th>乙</th></tr></thead><tbody><tr><td>丙</td><td><p>丁</p></td></tr></tbody></table>',
  '<dl><div><dt>甲</dt><dd>乙</dd></div><div><dt>丙</dt><dd><p>丁</p><ul><li>戊</li></ul></dd></div></dl>',
  '<div><p>甲</p>乙<p>丙</p><b>丁</b><a><p>戊</p></a><p>己</p><aside>庚</aside></div>',
  '<table><tr><td>甲</td></tr></table><ul><li><ul><li>乙</li></ul></li><li>丙</li></ul>',
])('the tree stays the same: %s', (page) => {
  expect(readTree(parse(tidyMarkup(page)))).toEqual(readTree(parse(page)));
});

test.each(readdirSync(PAGES))('%s stays the same tree', (file) => {
  const page = readFileSync(join(PAGES, file), 'utf8');
  const tidy = tidyMarkup(page);
  expect(readTree(parse(tidy))).toEqual(readTree(parse(page)));
  expect(tidy.length).toBeLessThan(page.length);
  expect(tidyMarkup(tidy)).toBe(tidy);
});

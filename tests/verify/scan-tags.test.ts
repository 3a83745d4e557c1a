import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { decodeEntities } from '../../src/verify/decode-entities.ts';
import { scanTags } from '../../src/verify/scan-tags.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Tags with attributes as a real HTML parser sees them. */
function parsed(html: string): readonly string[] {
  const tags: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node && node.sourceCodeLocation)
      tags.push(
        `${node.tagName} ${JSON.stringify(node.attrs.map((one) => [one.name, one.value] as const).sort())}`,
      );
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return tags;
}

function scanned(html: string): readonly string[] {
  const tags: string[] = [];
  scanTags(html, {
    startTag(name, attributes) {
      const values = [...attributes].map(([key, value]) => [key, decodeEntities(value)] as const).sort();
      tags.push(`${name} ${JSON.stringify(values)}`);
    },
    text: () => undefined,
  });
  return tags;
}

test.each([
  '<p>a<b class=x>c</b></p>',
  '<p title="a > b" data-x=\'"\' hidden>t</p>',
  '<a href="?a=1&amp;b=2&quot;&#39;&#x6708;">x</a>',
  '<!-- <a href="x"> --><p>1 < 2 & 3</p>',
  '<script src="x.js"></script><p>x',
  '<script>if (a < b) document.write("<p>")</script><p>x',
  '<title><b></title><p>x',
  '<P CLASS="A">x</P><br/><img src=a.png alt>',
])('sees the same tags as a full parser: %s', (html) => {
  expect(scanned(html)).toEqual(parsed(html));
});

test('any text and any attribute value come through', () => {
  const attribute = fc.string().map((text) => text.replaceAll(/[\0\r"&]/g, ''));
  const text = fc.string().map((one) => one.replaceAll(/[\0\r<&]/g, ''));
  fc.assert(
    fc.property(attribute, text, (value, inner) => {
      const html = `<div title="${value}">${inner}<i>x</i></div>`;
      expect(scanned(html)).toEqual(parsed(html));
    }),
  );
});

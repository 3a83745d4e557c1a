import { expect, test } from 'vitest';
import { printHtml } from '../../../scripts/golden/print-html.ts';

const PAGE =
  '<!doctype html><html lang="zh"><body><main id="m"><p>甲 &lt; 乙</p><p>丙<b>丁</b>\n 戊</p><br></main></body></html>';

test('puts each element on a line of its own, text that stands alone beside its tags', () => {
  expect(printHtml(PAGE, 'main')).toBe(
    [
      '<main id="m">',
      '  <p>甲 &lt; 乙</p>',
      '  <p>',
      '    丙',
      '    <b>丁</b>',
      '    戊',
      '  </p>',
      '  <br>',
      '</main>',
      '',
    ].join('\n'),
  );
});

test('prints the whole page on demand', () => {
  expect(printHtml(PAGE, 'html').split('\n')[0]).toBe('<html lang="zh">');
});

test('tells a long drawing by its length and digest, so that a change in it is seen', () => {
  const page = (drawing: string) => printHtml(`<main><svg><path d="${drawing}"></path></svg></main>`, 'main');
  expect(page('M1 '.repeat(200))).toMatch(/d="… 600 characters, [0-9a-f]{12}"/);
  expect(page('M1 '.repeat(200))).not.toBe(page('M2 '.repeat(200)));
});

test('refuses a page without the part that is asked for', () => {
  expect(() => printHtml('<p>x</p>', 'main')).toThrow('main');
});

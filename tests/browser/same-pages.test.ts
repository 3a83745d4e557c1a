import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, inject } from 'vitest';
import { testSite } from './harness/test-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const queries = [
  '工',
  '螺纹加工',
  '负责 管理',
  '人社厅发〔2018〕145号',
  '电工 证书',
  '6-18-01-01',
  '.*[+(?<b>',
];

/** Pages and sections as the terminal lists them. */
function askTerminal(query: string): readonly string[] {
  const words = ['scripts/search.ts', '--read', query, '--json', '--out', inject('siteFolder')];
  const { stdout } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  const hits = JSON.parse(stdout) as readonly {
    url: string;
    sections: readonly { name: string; url: string }[];
  }[];
  return hits.flatMap(({ url, sections }) => [
    url,
    ...sections.flatMap((section) => (section.name === '' ? [] : [section.url])),
  ]);
}

testSite('quotes the pages of the terminal, in the same order', async ({ page, open }) => {
  for (const query of queries) {
    await open(`search.html?q=${encodeURIComponent(query)}`);
    await page
      .locator('#search-status')
      .getByText(/全文 \d+ 页|没有与/u)
      .waitFor();
    const links = page.locator('#read-results a');
    const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(shown, query).toEqual(askTerminal(query));
  }
});

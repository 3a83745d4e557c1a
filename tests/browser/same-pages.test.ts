import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject } from 'vitest';
import { testSite } from './harness/test-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const queries = ['工', '螺纹加工', '负责 管理', '人社厅发〔2018〕145号', '6-18-01-01', '.*[+(?<b>'];

/** Pages and sections as the terminal lists them, query by query. */
function askTerminal(): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-same-'));
  const file = join(folder, 'queries.txt');
  writeFileSync(file, queries.join('\n'));
  const words = ['scripts/search.ts', '--read', '--file', file, '--out', inject('siteFolder')];
  const { stdout } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const hits = JSON.parse(line) as readonly {
        url: string;
        sections: readonly { name: string; url: string }[];
      }[];
      return hits.flatMap(({ url, sections }) => [
        url,
        ...sections.flatMap((section) => (section.name === '' ? [] : [section.url])),
      ]);
    });
}

testSite('quotes the pages of the terminal, in the same order', async ({ page, open }) => {
  const expected = askTerminal();
  for (const [at, query] of queries.entries()) {
    await open(`search.html?q=${encodeURIComponent(query)}`);
    await page
      .locator('#search-status')
      .getByText(/全文 \d+ 页|没有与/u)
      .waitFor();
    const links = page.locator('#read-results a');
    const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(shown, query).toEqual(expected[at]);
  }
});

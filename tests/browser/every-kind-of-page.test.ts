import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { testSite } from './harness/test-site.ts';

/** One page of each kind: the index and the first record of every folder, and the pages at the top. */
function samplePages(): readonly string[] {
  const folder = inject('siteFolder');
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isFile()) return entry.name.endsWith('.html') ? [entry.name] : [];
      const pages = readdirSync(join(folder, entry.name)).filter((name) => name.endsWith('.html'));
      const record = pages.sort().find((name) => name !== 'index.html');
      return [
        ...pages.filter((name) => name === 'index.html'),
        ...(record === undefined ? [] : [record]),
      ].map((name) => `${entry.name}/${name}`);
    });
}

testSite(
  'every kind of page opens on a phone and stays within its width',
  async ({ page, open }) => {
    const tooWide: string[] = [];
    const pages = samplePages();
    expect(pages.length).toBeGreaterThan(20);
    for (const address of pages) {
      await open(address);
      expect(await page.locator('h1').count(), address).toBe(1);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      if (scrollWidth > clientWidth) tooWide.push(`${address}: ${scrollWidth} > ${clientWidth}`);
    }
    expect(tooWide).toEqual([]);
  },
  { viewport: { width: 360, height: 740 }, isMobile: true },
);

import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

/** One page of every layout: tables, trees, facts, prose, the ladder. */
const PAGES = [
  'index.html',
  'occupations/index.html',
  'occupations/6-18-01-01.html',
  'standards/index.html',
  'standards/2-02-38-01-2021.html',
  'levels/index.html',
  'titles/index.html',
  'changes/index.html',
  'search.html',
] as const;

testSite(
  'no page is wider than a small phone',
  async ({ page, open }) => {
    for (const address of PAGES) {
      await open(address);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, address).toBeLessThanOrEqual(0);
    }
  },
  { places: ['root'], viewport: { width: 320, height: 640 } },
);

testSite(
  'dark or light stays as chosen on the next page, and both follow the system at first',
  async ({ page, open }) => {
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await open('index.html');
    const dark = await paper();
    await page.locator('[data-theme-toggle]').click();
    const light = await paper();
    expect(light).not.toBe(dark);
    await open('occupations/6-18-01-01.html');
    expect(await paper()).toBe(light);
    await page.locator('[data-theme-toggle]').click();
    expect(await paper()).toBe(dark);
  },
  { colorScheme: 'dark' },
);

testSite(
  'the code of an occupation is copied with one tap',
  async ({ page, open }) => {
    await open('occupations/6-18-01-01.html');
    const button = page.locator('button[data-copy="6-18-01-01"]');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('6-18-01-01');
  },
  { places: ['root'], permissions: ['clipboard-read', 'clipboard-write'] },
);

testSite('the tree shows only what the filters let through', async ({ page, open, shown }) => {
  await open('occupations/index.html');
  const countLeaves = (): Promise<number> =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('[data-tree] .leaf')].filter(
          (leaf) => leaf.closest('details:not([open]), [hidden]') === null,
        ).length,
    );
  const soon = { timeout: 10_000 };
  expect(await countLeaves()).toBe(0);
  await page.locator('select[name="since"]').selectOption('2024');
  await page.locator('input[name="mark"][value="digital"]').check();
  await expect.poll(countLeaves, soon).toBeGreaterThan(3);
  const count = await countLeaves();
  await expect.poll(() => page.locator('[data-filter-count]').textContent()).toContain(`${String(count)} / `);
  expect(shown()).toContain('since=2024');
  await page.locator('button[type="reset"]').click();
  await expect.poll(countLeaves, soon).toBe(0);
  expect(shown()).toBe('occupations/index.html');
});

import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

testSite(
  'the ladder leads to a title, to the rule behind it and to its clause',
  async ({ page, open, shown }) => {
    await open('occupations/6-18-01-01.html');
    const drawn = page.locator('svg.map a', { hasText: '高级工程师 4 年' }).first();
    await drawn.click();
    await expect.poll(shown).toMatch(/#title-level-1-\d+$/);
    const rule = page.locator(`[id="${shown().split('#')[1] ?? ''}"]`);
    expect(await rule.innerText()).toContain('高级工程师');
    const clause = rule.locator('.basis a').first();
    const name = (await clause.innerText()).trim();
    expect(name).toMatch(/〔\d{4}〕\d+号/);
    await Promise.all([page.waitForURL(/policies/), clause.click()]);
    expect((await page.locator('main').innerText()).replaceAll(/\s/g, '')).toContain(
      name.replaceAll(/\s/g, ''),
    );
  },
);

testSite('the list says what the drawing says', async ({ page, open }) => {
  await open('occupations/6-18-01-01.html');
  const list = (await page.locator('ol.rungs').innerText()).replaceAll(/\s/g, '');
  const stops = await page.locator('svg.map .map-t-stop').allTextContents();
  expect(stops.length).toBeGreaterThanOrEqual(5);
  for (const stop of stops) expect(list).toContain(stop.trim());
});

testSite('a series of titles tells what leads to it', async ({ page, open }) => {
  await open('titles/engineering.html');
  const text = await page.locator('main').innerText();
  for (const tier of ['正高级', '副高级', '中级']) expect(text).toContain(tier);
  expect(await page.locator('main a[href^="../policies/"]').count()).toBeGreaterThan(0);
});

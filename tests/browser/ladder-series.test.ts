import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

const PAGE = 'occupations/6-18-01-01.html';
const TITLES = 'svg.map a:not(.is-off) .map-t-title';

/** Titles on the drawing, the highest first. */
async function drawn(page: Page): Promise<readonly string[]> {
  const texts = await page.locator(TITLES).allTextContents();
  return texts.map((text) => text.trim());
}

testSite(
  'another series of titles is drawn, kept in the address and carried to the form',
  async ({ page, open, shown }) => {
    await open(PAGE);
    const before = await drawn(page);
    expect(before).toContain('工程师 3 年');
    await page.locator('.ladder-series select').selectOption('agriculture');
    await expect.poll(() => drawn(page)).toContain('助理农艺师等？');
    expect(shown()).toContain('#wantedSeries=agriculture');
    const list = page.locator('[data-titles="level-3"]');
    expect(await list.innerText()).toContain('农业技术员');
    expect(await list.locator('.basis a').first().getAttribute('href')).toContain('policies/2020-96');
    await page.locator('.ladder-series select').selectOption('');
    await expect.poll(() => drawn(page)).toEqual(before);
    expect(shown()).not.toContain('wantedSeries');
    await page.locator('.ladder-series select').selectOption('agriculture');
    await page.getByRole('link', { name: '我能申报什么' }).click();
    await expect.poll(() => page.locator('select[name="wantedSeries"]').inputValue()).toBe('agriculture');
  },
);

testSite('a series that no rule leads into leaves its places empty and says so', async ({ page, open }) => {
  await open(`${PAGE}#wantedSeries=health`);
  await expect.poll(() => page.locator('[data-drawn]').innerText()).toContain('没有读到');
  expect(await page.locator(TITLES).count()).toBe(0);
  expect(await page.locator('.clauses li[id^="title-"]').count()).toBe(0);
});

testSite('a drawing that is alive shows the clauses of the series chosen', async ({ page, open }) => {
  await open(PAGE);
  await page.locator('svg.map').focus();
  await page.locator('svg.map .map-hit').first().waitFor({ state: 'attached' });
  await page.locator('.ladder-series select').selectOption('museum');
  const label = page.locator('svg.map a', { hasText: '馆员' }).first();
  await label.waitFor();
  await label.hover();
  await expect.poll(() => page.locator('.map-clause').innerText()).toContain('在本系列为');
});

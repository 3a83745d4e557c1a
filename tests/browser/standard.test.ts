import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

testSite(
  'a standard is found in the table, read, and leads to its occupation',
  async ({ page, open, shown }) => {
    await open('standards/index.html');
    const link = page.locator('main a[href="6-18-01-01-2018.html"]').first();
    expect(await link.isVisible()).toBe(false);
    await page.locator('main summary', { hasText: '2018 年颁布' }).click();
    await link.scrollIntoViewIfNeeded();
    await Promise.all([page.waitForURL(/6-18-01-01-2018/), link.click()]);
    expect(shown()).toBe('standards/6-18-01-01-2018.html');
    const text = await page.locator('main').innerText();
    expect(text).toContain('人社厅发〔2018〕145号');
    expect(text).toContain('2018-12-26');
    expect(text).toContain('螺纹加工');
    const occupation = page.locator('main a[href="../occupations/6-18-01-01.html"]').first();
    await Promise.all([page.waitForURL(/occupations/), occupation.click()]);
    expect(await page.locator('h1').textContent()).toBe('车工');
  },
);

testSite(
  'the table of standards is narrowed, and the address keeps the choice',
  async ({ page, open, shown }) => {
    await open('standards/index.html');
    expect(await page.locator('main table tbody tr').count()).toBe(702);
    const rows = page.locator('main table tbody tr:visible');
    const newest = await rows.count();
    expect(newest).toBeLessThan(120);
    await page.locator('main form input[type="search"]').fill('人社厅发〔2018〕145号');
    await expect.poll(shown).toContain('145');
    const narrowed = await rows.count();
    expect(narrowed).toBeGreaterThan(0);
    expect(await page.locator('main details:visible').count()).toBe(1);
    await page.reload();
    await expect.poll(() => rows.count()).toBe(narrowed);
    await page.locator('main form button[type="reset"]').click();
    await expect.poll(() => rows.count()).toBe(newest);
    expect(await page.locator('main details:visible').count()).toBeGreaterThan(10);
  },
);

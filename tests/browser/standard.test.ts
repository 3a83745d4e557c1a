import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

testSite(
  'a standard is found in the table, read, and leads to its occupation',
  async ({ page, open, shown }) => {
    await open('standards/index.html');
    const link = page.locator('main a[href="6-18-01-01-2018.html"]').first();
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
    const rows = page.locator('main table tbody tr:visible');
    const all = await rows.count();
    expect(all).toBe(702);
    await page.locator('main form input[type="search"]').fill('人社厅发〔2018〕145号');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const narrowed = await rows.count();
    expect(narrowed).toBeGreaterThan(0);
    await expect.poll(shown).toContain('145');
    await page.reload();
    await expect.poll(() => rows.count()).toBe(narrowed);
  },
);

import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

const without = { javaScriptEnabled: false };

testSite(
  'an occupation is complete without JavaScript',
  async ({ page, open, shown }) => {
    await open('occupations/6-18-01-01.html');
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain('车工');
    expect(text).toMatch(/6\s*-\s*18\s*-\s*01\s*-\s*01/);
    for (const level of ['初级工', '中级工', '高级工', '技师', '高级技师']) expect(text).toContain(level);
    expect(await page.locator('main svg').first().isVisible()).toBe(true);
    const standard = page.locator('main a[href="../standards/6-18-01-01-2018.html"]').first();
    await Promise.all([page.waitForURL(/standards/), standard.click()]);
    expect(shown()).toBe('standards/6-18-01-01-2018.html');
    expect(await page.locator('main').innerText()).toContain('人社厅发〔2018〕145号');
  },
  without,
);

testSite(
  'the tree leads from a major group to an occupation without JavaScript',
  async ({ page, open, shown }) => {
    await open('classification/6.html');
    for (const code of ['6-18', '6-18-01'])
      await Promise.all([
        page.waitForURL(new RegExp(`${code}\\.html`)),
        page.locator(`main a[href="${code}.html"]`).first().click(),
      ]);
    const occupation = page.locator('main a[href="../occupations/6-18-01-01.html"]').first();
    await Promise.all([page.waitForURL(/occupations/), occupation.click()]);
    expect(shown()).toBe('occupations/6-18-01-01.html');
  },
  without,
);

testSite(
  'nothing on a page depends on JavaScript to be reached',
  async ({ page, open }) => {
    await open('index.html');
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
    expect(await page.locator('a:visible').count()).toBeGreaterThan(10);
  },
  without,
);

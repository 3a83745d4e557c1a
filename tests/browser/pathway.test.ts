import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { testSite } from './harness/test-site.ts';

testSite('from an occupation one learns what to apply for, and keeps the answers', async (site) => {
  const { page, open, shown } = site;
  await open('occupations/6-18-01-01.html');
  await Promise.all([page.waitForURL(/pathways/), page.getByRole('link', { name: '我能申报什么' }).click()]);
  const occupation = page.locator('[name="occupation"]');
  await expect.poll(() => occupation.inputValue()).toBe('车工 6-18-01-01');
  await page.locator('[name="age"]').fill('40');
  await page.locator('[name="own"]').fill('8');
  await page.locator('[name="related"]').fill('0');
  const summary = page.locator('#pathway-results [role="status"]');
  await expect.poll(() => summary.innerText()).toBe('现在最高可以申报四级/中级工。');
  await page.locator('[name="own"]').fill('80');
  await expect.poll(() => page.locator('#pathway-results').innerText()).toContain('多于年龄所允许的');
  await page.locator('[name="own"]').fill('8');
  await expect.poll(shown).toContain('#occupation=6-18-01-01&age=40&own=8&related=0');
  await page.reload();
  await expect.poll(() => summary.innerText()).toBe('现在最高可以申报四级/中级工。');
});

testSite('every clause shown behind an example is on this copy', async ({ page, open, shown }) => {
  await open('pathways/index.html');
  const examples = page.locator('[data-example]');
  for (let index = 0; index < (await examples.count()); index += 1) {
    await examples.nth(index).click();
    await page.locator('#pathway-results .answers').first().waitFor();
    const links = await page
      .locator('#pathway-results .clauses a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(3);
    for (const link of new Set(links)) {
      const [file = '', anchor] = link.split('#');
      if (file !== '') expect(existsSync(join(inject('siteFolder'), 'pathways', file))).toBe(true);
      if (anchor !== undefined && file === '') expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
    }
  }
  await expect.poll(shown).toContain('goal=');
});

testSite(
  'without scripts the page is every rule as a table',
  async ({ page, open }) => {
    await open('pathways/index.html');
    expect(await page.locator('#pathway-form').isVisible()).toBe(false);
    const text = await page.locator('main').innerText();
    for (const words of ['取得四级/中级工证书后', '助理工程师', '技工院校高级工班'])
      expect(text).toContain(words);
  },
  { javaScriptEnabled: false },
);

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

testSite('every sentence of an answer has a page it rests on within reach', async ({ page, open }) => {
  await open('pathways/index.html');
  const examples = page.locator('[data-example]');
  for (let index = 0; index < (await examples.count()); index += 1) {
    await examples.nth(index).click();
    await page.locator('#pathway-results .answers').first().waitFor();
    const bare = await page
      .locator('#pathway-results :is(.answers, .route-steps) > li, #pathway-results [data-answers] p.hint')
      .evaluateAll((all) =>
        all.filter((one) => one.querySelector('a[href]') === null).map((one) => one.textContent),
      );
    // How routes are reckoned is no claim about any rule.
    expect(bare.filter((text) => !text.startsWith('假定'))).toEqual([]);
  }
});

testSite(
  'a slip is explained beside its field, and a name that is not whole is completed',
  async ({ page, open }) => {
    await open('pathways/index.html');
    const results = page.locator('#pathway-results');
    await page.locator('[name="occupation"]').fill('焊');
    await expect.poll(() => results.innerText()).toContain('是哪个职业');
    await page.getByRole('button', { name: '焊工 6-18-02-04' }).click();
    await expect.poll(() => page.locator('[name="occupation"]').inputValue()).toBe('焊工 6-18-02-04');
    await page.locator('[name="level"]').selectOption('4');
    await page.locator('[name="levelSince"]').fill('2199-01-01');
    await expect.poll(() => results.innerText()).toContain('取得等级证书的日期是 2199-01-01，晚于');
    expect(await page.locator('[name="levelSince"]').getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: '清除答案' }).click();
    await expect.poll(() => page.locator('[name="occupation"]').inputValue()).toBe('');
    await page.getByRole('button', { name: '恢复刚才的答案' }).click();
    await expect.poll(() => page.locator('[name="level"]').inputValue()).toBe('4');
  },
);

testSite('newer rules that allow more are named, and taken at a tap', async ({ page, open }) => {
  await open(
    'pathways/index.html#occupation=6-18-01-01&age=38&level=none&title=intermediate&series=engineering&titleSince=2020-05-01',
  );
  const suggestion = page.locator('.pathway-suggestion');
  await expect.poll(() => suggestion.innerText()).toContain('现在最高可以申报二级/技师');
  await suggestion.getByRole('button').click();
  await expect.poll(() => page.locator('[name="ruleSet"]').inputValue()).toBe('after-2023');
  await expect.poll(() => page.locator('.pathway-summary').innerText()).toBe('现在最高可以申报二级/技师。');
});

testSite('the answers print on one page', async ({ page, open }) => {
  await open(
    'pathways/index.html#occupation=6-18-01-01&age=50&own=25&related=3&level=1&levelSince=2015-01-01&title=none&qualification=none&education=bachelor&status=graduated&relatedMajor=yes&goal=post:chief-technician',
  );
  await page.locator('#pathway-results .answers').first().waitFor();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
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

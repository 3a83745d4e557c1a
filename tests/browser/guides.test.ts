import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

testSite(
  'a guide is found from its occupation and leads back, without JavaScript',
  async ({ page, open, shown }) => {
    await open('occupations/4-10-01-05.html');
    const guide = page.locator('main a[href="../guides/elderly-carer.html"]').first();
    await Promise.all([page.waitForURL(/guides/), guide.click()]);
    expect(shown()).toBe('guides/elderly-carer.html');
    const text = await page.locator('main').innerText();
    for (const words of ['一天的工作', '各级大致能做什么', '五级/初级工', '人社厅发〔2019〕92号', '编者'])
      expect(text).toContain(words);
    const back = page.locator('main a[href="../occupations/4-10-01-05.html"]').first();
    await Promise.all([page.waitForURL(/occupations/), back.click()]);
  },
  { javaScriptEnabled: false },
);

testSite(
  'a drawing of a guide stays readable on a phone and is said again as a list',
  async ({ page, open }) => {
    await open('guides/how-to-read-a-standard.html');
    const labels = await page.locator('main figure svg text').allTextContents();
    const items = await page.locator('main .drawn-list b').allTextContents();
    expect(items).toEqual(labels.map((label) => label.trim()));
    const size = await page
      .locator('main figure svg')
      .evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')));
    expect(size).toBeGreaterThan(0.8);
  },
  { viewport: { width: 360, height: 740 }, isMobile: true },
);

testSite(
  'a guide is wide enough for the smallest phone, and its jump links lead into it',
  async ({ page, open }) => {
    await open('guides/ai-trainer.html');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const links = page.locator('main .jump a');
    const targets = await links.evaluateAll((all) =>
      all.map(
        (link) =>
          document.getElementById(decodeURIComponent(new URL((link as HTMLAnchorElement).href).hash.slice(1)))
            ?.tagName,
      ),
    );
    expect(targets.length).toBeGreaterThan(8);
    expect(new Set(targets)).toEqual(new Set(['H2']));
    await links.filter({ hasText: '各级大致能做什么' }).click();
    await expect
      .poll(() => page.locator('#digest').evaluate((head) => head.getBoundingClientRect().top))
      .toBeLessThan(200);
  },
  { viewport: { width: 320, height: 640 }, isMobile: true },
);

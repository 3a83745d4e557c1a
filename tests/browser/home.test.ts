import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

testSite('the home page opens, with one search box and the ways in', async ({ page, open }) => {
  await open('index.html');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.title()).toContain('职途');
  expect(await page.locator('main input[role="combobox"]').count()).toBe(1);
  for (const way of ['occupations/index.html', 'standards/index.html'])
    expect(await page.locator(`main a[href="${way}"]`).count()).toBeGreaterThan(0);
});

testSite('an occupation is found by typing, and Enter opens it', async ({ page, open, shown }) => {
  await open('index.html');
  const box = page.locator('main input[role="combobox"]');
  await box.fill('车工');
  const hits = page.locator('main [role="option"]');
  await hits.first().waitFor();
  expect(await hits.first().textContent()).toContain('车工');
  await box.press('ArrowDown');
  expect(await hits.first().getAttribute('aria-selected')).toBe('true');
  await Promise.all([page.waitForURL(/occupations/), box.press('Enter')]);
  expect(shown()).toBe('occupations/6-18-01-01.html');
  expect(await page.locator('h1').textContent()).toBe('车工');
});

testSite('part of a code finds the occupation, on an inner page too', async ({ page, open, shown }) => {
  await open('occupations/6-18-01-01.html');
  await page.keyboard.press('/');
  await page.keyboard.type('6180102');
  const hit = page.locator('[role="option"]').first();
  await hit.waitFor();
  await Promise.all([page.waitForURL(/6-18-01-02/), hit.click()]);
  expect(shown()).toBe('occupations/6-18-01-02.html');
});

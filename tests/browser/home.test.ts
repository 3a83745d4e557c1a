import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

testSite('the home page opens', async ({ page, open }) => {
  await open('index.html');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.title()).toContain('职途');
});

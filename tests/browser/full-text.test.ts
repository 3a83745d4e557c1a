import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

testSite('the search page answers with records and with pages whose text holds the words', async (site) => {
  const { page, open } = site;
  await open(`search.html?q=${encodeURIComponent('螺纹加工')}`);
  const hit = page.locator('#read-results a').first();
  await hit.waitFor();
  expect(await page.locator('#read-results').innerText()).toContain('螺纹加工');
  expect(await hit.getAttribute('href')).toMatch(/\.html/);
});

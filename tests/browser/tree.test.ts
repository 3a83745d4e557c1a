import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

testSite('the tree is walked by keyboard from a major group to an occupation', async (site) => {
  const { page, open, shown } = site;
  await open('occupations/index.html');
  const focused = page.locator('[role="treeitem"]:focus');
  await page.locator('[role="tree"] > [role="treeitem"]').first().focus();
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // The sixth major group, its branch 6-18, its group 6-18-01: open each and step in.
  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight');
  await expect.poll(() => focused.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.type('6-18');
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  expect(await focused.innerText()).toContain('车工');
  await press('ArrowLeft');
  expect(await focused.getAttribute('aria-label')).toBe('机械冷加工人员');
  await press('ArrowRight');
  await Promise.all([page.waitForURL(/6-18-01-01/), press('Enter')]);
  expect(shown()).toBe('occupations/6-18-01-01.html');
});

import { expect } from 'vitest';
import { testSite } from './harness/test-site.ts';

testSite(
  'the foot of a page says how old the content is, by the device’s own calendar',
  async ({ page, open }) => {
    await page.clock.setFixedTime(new Date('2031-06-01T08:00:00'));
    await open('occupations/6-18-01-01.html');
    expect(await page.locator('.foot').textContent()).toMatch(
      /内容截至 \d{4}-\d{2}-\d{2}（距今约 \d+ 年，可能已有更新的版本）。/,
    );
    await page.clock.setFixedTime(new Date('2020-01-01T08:00:00'));
    await page.reload();
    expect(await page.locator('.foot').textContent()).not.toContain('距今');
  },
);

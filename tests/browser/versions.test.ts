import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from './harness/find-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

let room: string;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'zhitu-versions-'));
  // The invented content remembers three published versions; the real one has fewer.
  const words = ['--content', 'tests/fixtures/mini-site', '--out', join(room, 'site')];
  execFileSync(process.execPath, ['scripts/build.ts', ...words], { cwd: ROOT, stdio: 'pipe' });
  const { program, args, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env },
  });
  page = await browser.newPage();
  await page.goto(pathToFileURL(join(room, 'site/changes/versions.html')).href);
});
afterAll(async () => {
  await browser.close();
  rmSync(room, { recursive: true });
});

test('what changed between any two published versions is listed, from disk', async () => {
  const between = page.locator('[data-between]');
  // From the first to the last: the mark that came and went is no change, nor is the standard that did.
  await expect.poll(() => between.innerText()).toContain('原名 示例车工；编码由 6-99-01-09 改为 6-99-01-01');
  expect(await between.innerText()).not.toContain('示例过渡标准');
  await page.locator('select[name=from]').selectOption('0.0.2-20260601');
  await expect.poll(() => between.innerText()).toContain('示例过渡标准');
  expect(await between.innerText()).toContain('标识不再写明（原为 数字职业）');
  expect(await between.innerText()).not.toContain('示例车工');
  await page.locator('select[name=to]').selectOption('0.0.2-20260601');
  await expect.poll(() => between.innerText()).toContain('后一版要比前一版新');
});

test('a record that still has a page is a link to it', async () => {
  await page.reload();
  const link = page.locator('[data-between] a').filter({ hasText: '示例旋工' }).first();
  await link.click();
  await expect.poll(() => page.locator('h1').innerText()).toBe('示例旋工');
});

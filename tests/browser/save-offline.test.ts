import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createSiteServer } from '../../scripts/serve/create-site-server.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { findBrowser } from './harness/find-browser.ts';

/** A few files of the site are enough; saving all of them takes a while. */
const FILES = [
  'index.html',
  'about.html',
  '404.html',
  'assets/site.css',
  'assets/page.js',
  'assets/theme.js',
];
const BESIDES = ['sw.js', 'app.webmanifest', 'favicon.svg', 'assets/offline.js'];

let room: string;
let browser: Browser;
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'zhitu-offline-'));
  for (const path of [...FILES, ...BESIDES]) {
    mkdirSync(dirname(join(room, path)), { recursive: true });
    cpSync(join(inject('siteFolder'), path), join(room, path));
  }
  const { program, args, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env },
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(room, { recursive: true });
});

/** Publishes an edition: its manifest, and a first page that names it. */
function publish(name: string): void {
  const index = readFileSync(join(inject('siteFolder'), 'index.html'), 'utf8');
  writeFileSync(join(room, 'index.html'), index.replace(/<h1[^>]*>[^<]*/, `<h1>${name}`));
  const files = [...FILES, ...BESIDES].map((path) => ({ path, size: 0, sha256: '' }));
  writeFileSync(join(room, 'manifest.json'), JSON.stringify({ version: name, fingerprint: name, files }));
}

test('a reader may keep the site: read without a network, never stuck with an old edition', async () => {
  publish('first');
  let server: Server = createSiteServer(room, '/a/');
  const port = await listen(server, 0);
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const home = `http://127.0.0.1:${port}/a/`;
  const heading = async (address: string): Promise<string | null> => {
    await page.goto(home + address);
    return page.locator('h1').first().textContent();
  };

  await page.goto(`${home}about.html`);
  expect(await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)')).toBe(0);
  await page.locator('[data-save]').click();
  await expect
    .poll(() => page.locator('[data-offline] [role="status"]').textContent())
    .toContain('就是这一版');
  await expect.poll(() => page.evaluate('Boolean(navigator.serviceWorker.controller)')).toBe(true);

  await stop();
  expect(await heading('index.html')).toBe('first');
  expect(await heading('occupations/none.html')).toContain('没有这一页');

  publish('second');
  server = createSiteServer(room, '/a/');
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  expect(await heading('index.html')).toBe('second');
  await page.goto(`${home}about.html`);
  await expect.poll(() => page.locator('[data-offline] [role="status"]').textContent()).toContain('另一版');
  await page.locator('[data-save]').click();
  await expect
    .poll(() => page.locator('[data-offline] [role="status"]').textContent())
    .toContain('就是这一版');
  await stop();
  expect(await heading('index.html')).toBe('second');

  server = createSiteServer(room, '/a/');
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await page.goto(`${home}about.html`);
  await page.locator('[data-drop]').click();
  await expect.poll(() => page.evaluate('caches.keys().then((all) => all.length)')).toBe(0);
  await stop();
  await context.close();
});

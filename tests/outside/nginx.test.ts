import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../browser/harness/find-browser.ts';
import { watchPage } from '../browser/harness/watch-page.ts';
import { startNginx, type RunningNginx } from './harness/start-nginx.ts';

let room: string;
let nginx: RunningNginx;
let browser: Browser;
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'zhitu-nginx-'));
  cpSync(inject('packFolder'), join(room, '镜像'), { recursive: true });
  nginx = await startNginx(join(room, '镜像'), '/a/b/', join(room, 'run'));
  const { program, args, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath: program,
    args: [...args],
    env: { ...process.env, ...env },
  });
});
afterAll(async () => {
  await browser.close();
  await nginx.stop();
  rmSync(room, { recursive: true });
});

/** Status and headers of an answer, unpacked by nobody. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request(nginx.home + path, { method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) });
        });
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('nginx with the configuration of the pack, below /a/b/', () => {
  test('sends the headers it promises, with every kind of answer', async () => {
    for (const path of ['index.html', 'occupations/6-18-01-01.html', 'none/none.html', 'assets/site.css']) {
      const { headers } = await ask(path, {}, 'HEAD');
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        server: 'nginx',
      });
    }
  });

  test('lets browsers keep only what can never change, and answers 304 to what they have', async () => {
    const { headers } = await ask('index.html');
    expect(headers['cache-control']).toBe('no-cache');
    expect((await ask('index.html', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
    const folder = join(room, '镜像/search/read');
    const [file = ''] = globSync('*/t0.js', { cwd: folder });
    expect((await ask(`search/read/${file}`)).headers['cache-control']).toContain('immutable');
    expect((await ask('search/read/index.js')).headers['cache-control']).toBe('no-cache');
  });

  test('packs text with gzip, on the fly and from copies laid beside it', async () => {
    const gzip = { 'accept-encoding': 'gzip' };
    const plain = await ask('occupations/6-18-01-01.html');
    const packed = await ask('occupations/6-18-01-01.html', gzip);
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
    execFileSync(process.execPath, [join(room, '镜像/deploy/precompress.mjs')]);
    const prepared = await ask('occupations/6-18-01-01.html', gzip);
    expect(prepared.headers).toMatchObject({ 'content-encoding': 'gzip' });
    expect(Number(prepared.headers['content-length'])).toBe(prepared.body.length);
    expect(execFileSync(process.execPath, [join(room, '镜像/verify.mjs')], { encoding: 'utf8' })).toContain(
      '完整：',
    );
  });

  test('gives every file the right kind', async () => {
    for (const [path, kind] of [
      ['index.html', 'text/html; charset=utf-8'],
      ['assets/page.js', 'text/javascript; charset=utf-8'],
      ['assets/site.css', 'text/css; charset=utf-8'],
      ['favicon.svg', 'image/svg+xml; charset=utf-8'],
      ['manifest.json', 'application/json; charset=utf-8'],
      ['verify.mjs', 'text/javascript; charset=utf-8'],
    ] as const)
      expect((await ask(path)).headers['content-type'], path).toBe(kind);
  });

  test('leads from the bare path to the site, refuses to change anything, and shows no hidden file', async () => {
    const bare = await fetch(nginx.home.slice(0, -1), { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/a/b/']);
    expect((await ask('index.html', {}, 'POST')).status).toBeGreaterThanOrEqual(400);
    expect((await ask('.git/config')).status).toBe(404);
    expect((await ask('..%2f..%2fetc/passwd')).status).toBeGreaterThanOrEqual(400);
  });

  test('an address that names nothing gets a page that leads back, from any depth', async () => {
    const answer = await ask('occupations/none/deep.html');
    expect(answer.status).toBe(404);
    const text = answer.body.toString();
    for (const [, address = ''] of text.matchAll(/\s(?:href|src)="([^"#]+)"/g)) {
      const found = await fetch(new URL(address, `${nginx.home}occupations/none/deep.html`));
      expect(found.status, address).toBe(200);
    }
  });

  test('every kind of page and both searches work without a word on the console', async () => {
    await visit(async (page, open) => {
      for (const address of PAGES) await open(address);
      await open('index.html');
      const box = page.locator('main input[role="combobox"]');
      await box.fill('车工');
      await page.locator('main [role="option"]').first().waitFor();
      await open('search.html?q=数控');
      await page.locator('#read-results a, .read-hit a, main a[href*="occupations/"]').first().waitFor();
      await page.waitForTimeout(1500);
    });
  });
});

const PAGES = [
  'index.html',
  'about.html',
  'occupations/index.html',
  'occupations/6-18-01-01.html',
  'standards/index.html',
  'codes/index.html',
  'classification/6-18.html',
  'levels/index.html',
  'titles/index.html',
  'pathways/index.html',
  'changes/index.html',
  'sources/index.html',
];

async function visit(
  steps: (page: Page, open: (address: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const complaints = watchPage(page, nginx.home);
  await steps(page, async (address) => {
    await page.goto(nginx.home + address);
  });
  expect(complaints).toEqual([]);
  await context.close();
}

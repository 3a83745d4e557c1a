import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '../../../scripts/serve/create-site-server.ts';
import { listen } from '../../../scripts/serve/listen.ts';

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-serve-'));
  mkdirSync(join(folder, 'site/occupations'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<h1>职途</h1>');
  writeFileSync(join(folder, 'site/404.html'), '<html data-root><h1>没有这一页</h1><a href="index.html">');
  writeFileSync(join(folder, 'site/occupations/index.html'), '<h1>职业</h1>');
  server = createSiteServer(join(folder, 'site'), '/a/b/');
  address = `http://127.0.0.1:${await listen(server, 0)}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('a page comes with its media type and character set', async () => {
  const response = await fetch(`${address}/a/b/`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<h1>职途</h1>');
});

test('an address that names nothing gets the page of the site for that, with status 404', async () => {
  for (const path of ['/a/b/none.html', '/elsewhere', '/a/b/..%2fsecret.txt']) {
    const response = await fetch(address + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1>没有这一页</h1>');
  }
});

test('the page for that leads back from any depth', async () => {
  const text = await (await fetch(`${address}/a/b/occupations/deep/none.html`)).text();
  expect(text).toContain('<a href="/a/b/index.html">');
  expect(text).toContain('data-root="/a/b/"');
});

test('a folder without its slash leads to the folder', async () => {
  const response = await fetch(`${address}/a/b/occupations`);
  expect(response.url).toBe(`${address}/a/b/occupations/`);
  expect(await response.text()).toBe('<h1>职业</h1>');
});

test('only reading is possible', async () => {
  expect((await fetch(`${address}/a/b/`, { method: 'POST' })).status).toBe(405);
  const head = await fetch(`${address}/a/b/`, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
});

test('a taken port is told in a sentence', async () => {
  const second = createSiteServer(folder, '/');
  const port = Number(new URL(address).port);
  await expect(listen(second, port)).rejects.toThrow(`端口 ${port} 已被占用`);
  expect(await listen(second, undefined, port)).toBeGreaterThan(port);
  second.close();
});

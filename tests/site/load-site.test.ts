import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadSite, type Site } from '../../src/site/load-site.ts';

let site: Site;
beforeAll(async () => {
  vi.stubEnv('ZHITU_CONTENT', 'tests/fixtures/mini-site');
  site = await loadSite();
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test('loads the content the build names, once', async () => {
  expect(await loadSite()).toBe(site);
  expect(site.listIds('occupation')).toEqual([
    '2-99-01-01',
    '6-99-01-01',
    '6-99-01-02',
    '6-99-02-01',
    'example-unnumbered',
  ]);
});

test('stands at the day of the last change of any record', () => {
  expect(site.contentDate).toBe('2026-11-10');
});

test('names every code any edition used, those without an occupation too', () => {
  expect(site.listIds('code')).toEqual(
    expect.arrayContaining(['6-97-01-08', '6-98-01-05', '6-99-01-01', '6-99-01-01-001', 'X6-97-01-01']),
  );
});

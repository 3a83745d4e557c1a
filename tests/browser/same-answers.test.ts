import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, inject } from 'vitest';
import type { FindHit } from '../../src/search/records/find-record.ts';
import { testSite } from './harness/test-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const judged = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/judged-queries.json'), 'utf8')) as Readonly<
  Record<string, readonly (readonly string[])[]>
>;
/** Every fourth query of each kind, and what somebody hostile would type. */
const queries = [
  ...Object.values(judged).flatMap((ofKind) =>
    ofKind.flatMap(([query = ''], at) => (at % 4 === 0 ? [query] : [])),
  ),
  '工',
  '人社厅发〔2018〕145号',
  '<script>alert(1)</script>',
  '.*[+(?',
];

/** Asks the terminal, as a person would. */
function askTerminal(): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-same-'));
  const file = join(folder, 'queries.txt');
  writeFileSync(file, queries.join('\n'));
  const words = ['scripts/search.ts', '--file', file, '--limit', '10', '--out', inject('siteFolder')];
  const { stdout } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as readonly FindHit[]).map(({ kind, id }) => `${kind}:${id}`));
}

testSite('gives the answers of the terminal, in the same order', async ({ page, open }) => {
  await open('index.html');
  await page.locator('form[data-search] input[type="search"]').first().focus();
  await page.waitForFunction(() => 'zhituFind' in globalThis && 'zhituFindEngine' in globalThis);
  const answers = await page.evaluate((asked) => {
    const { zhituFind, zhituFindEngine } = globalThis as unknown as {
      readonly zhituFind: string;
      readonly zhituFindEngine: (packed: string) => (typed: string, limit: number) => readonly FindHit[];
    };
    const find = zhituFindEngine(zhituFind);
    return asked.map((query) => find(query, 10).map(({ kind, id }) => `${kind}:${id}`));
  }, queries);
  expect(answers).toEqual(askTerminal());
});

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  GOLDEN_CONTENT,
  GOLDEN_FOLDER,
  GOLDEN_PAGES,
  nameGoldenFile,
} from '../../scripts/golden/golden-pages.ts';
import { printGoldenPages } from '../../scripts/golden/print-golden-pages.ts';
import { compareText } from './compare-text.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KEPT = join(ROOT, GOLDEN_FOLDER);

let folder: string;
let first: string;
let second: string;
let built: ReadonlyMap<string, string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-golden-'));
  // Once as it stands in the project, once from a folder elsewhere with a name that breaks careless paths.
  const elsewhere = join(folder, '别处 的内容 #1 100%');
  cpSync(join(ROOT, GOLDEN_CONTENT), elsewhere, { recursive: true });
  first = build(join(ROOT, GOLDEN_CONTENT), join(folder, 'first'));
  second = build(elsewhere, join(folder, 'second'));
  built = printGoldenPages(first);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Builds a site with the command a person uses. */
function build(content: string, out: string): string {
  const done = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/build.ts'), '--content', content, '--out', out],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  if (done.status !== 0)
    throw new Error(`the invented content does not build:\n${done.stdout}${done.stderr}`);
  return out;
}

describe('golden pages', () => {
  test.each(GOLDEN_PAGES)('%s is as it was kept', (page) => {
    const file = nameGoldenFile(page);
    const kept = existsSync(join(KEPT, file)) ? readFileSync(join(KEPT, file), 'utf8') : '';
    const difference = compareText(kept, built.get(file) ?? '');
    if (difference !== '') {
      expect.fail(
        `${page} is no longer what ${GOLDEN_FOLDER}/${file} holds (- kept, + built now):\n\n${difference}\n\n` +
          'If the change is meant, run "npm run golden" and show the difference in the review.',
      );
    }
  });

  test('are the only files kept', () => {
    expect(readdirSync(KEPT).toSorted()).toEqual(GOLDEN_PAGES.map(nameGoldenFile).toSorted());
  });
});

describe('two builds of the same content', () => {
  test('give the same bytes, wherever the content lies', () => {
    const list = (site: string) => readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted();
    expect(list(second)).toEqual(list(first));
    // The manifest names every file with its digest.
    expect(readFileSync(join(second, 'manifest.json'), 'utf8')).toBe(
      readFileSync(join(first, 'manifest.json'), 'utf8'),
    );
  });

  test('draw the prose of MDX files, wherever they lie', () => {
    const notice = readFileSync(join(second, 'notices/2024-07-01-example-batch.html'), 'utf8');
    expect(notice).toContain('<strong>一个</strong>');
    expect(notice).toContain('<li>示例条目一');
  });
});

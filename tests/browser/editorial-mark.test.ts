import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { testSite } from './harness/test-site.ts';

/** Folders of which every page holds words of the editors. */
const FOLDERS = ['occupations', 'classification', 'guides', 'systems', 'programmes', 'policies'] as const;

/** Pages of these folders without such words, or that say in a sentence whose they are. May only shrink. */
const PLAIN = new Set([
  'occupations/index.html',
  'occupations/work-types.html',
  'guides/index.html',
  'policies/index.html',
]);

const MARK = /class="?prov prov-editorial/;
/** A table with a sentence below the name of each occupation. */
const SENTENCES = /<th scope="?row"?>(?:(?!<\/th>).)*<small>/s;

describe.each(['siteFolder', 'packFolder'] as const)('in the %s', (where) => {
  test.each(FOLDERS)('every page of %s that holds words of the editors marks them', (folder) => {
    const root = inject(where);
    const bare = readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.html') && !PLAIN.has(`${folder}/${file}`))
      .filter((file) => {
        const html = readFileSync(join(root, folder, file), 'utf8');
        return !MARK.test(html) && (folder !== 'classification' || SENTENCES.test(html));
      });
    expect(bare).toEqual([]);
  });

  test('no description given to search engines passes for an official one', () => {
    const folder = join(inject(where), 'occupations');
    const codes = readdirSync(folder).filter((file) => /^\d-/.test(file));
    expect(codes.length).toBeGreaterThan(1600);
    const silent = codes.filter((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return !/<meta name="?description"? content="?[^>]*（编者简介）"?>/.test(html);
    });
    expect(silent).toEqual([]);
  });
});

testSite(
  'the mark is printed beside the words of the editors',
  async ({ page, open }) => {
    await page.emulateMedia({ media: 'print' });
    for (const address of [
      'occupations/6-31-01-03.html',
      'guides/electrician.html',
      'systems/standards.html',
    ]) {
      await open(address);
      const mark = page.locator('.prov-editorial').first();
      expect(await mark.isVisible(), address).toBe(true);
      expect(await mark.textContent(), address).toContain('编者');
    }
  },
  { places: ['root'] },
);

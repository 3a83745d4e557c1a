import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN_PAGES, nameGoldenFile } from './golden-pages.ts';
import { printHtml } from './print-html.ts';

/**
 * Prints the golden pages of a site built from the invented content.
 *
 * @param site folder of the built site
 * @returns name of the golden file → what should stand in it
 */
export function printGoldenPages(site: string): ReadonlyMap<string, string> {
  return new Map(
    GOLDEN_PAGES.map((page, at) => [
      nameGoldenFile(page),
      printHtml(readFileSync(join(site, page), 'utf8'), at === 0 ? 'html' : 'main'),
    ]),
  );
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { tidyMarkup } from './tidy-markup.ts';

/**
 * Takes the spaces that no browser shows out of every page of a site; over some thousand pages they add up.
 *
 * @param site folder of the site
 */
export function tidyPages(site: string): void {
  for (const path of listFiles(site).filter((one) => one.endsWith('.html'))) {
    const page = readFileSync(join(site, path), 'utf8');
    const tidy = tidyMarkup(page);
    if (tidy !== page) writeFileSync(join(site, path), tidy);
  }
}

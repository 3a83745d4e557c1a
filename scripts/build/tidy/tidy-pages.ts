import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { tidyMarkup } from './tidy-markup.ts';

/** Servers put absolute addresses into this page (see the kit's settings for nginx), and look for quotation marks. */
const LEFT_AS_IS = '404.html';

/**
 * Takes what no browser shows out of every page of a site; over some thousand pages it adds up.
 *
 * @param site folder of the site
 */
export function tidyPages(site: string): void {
  for (const path of listFiles(site).filter((one) => one.endsWith('.html') && one !== LEFT_AS_IS)) {
    const page = readFileSync(join(site, path), 'utf8');
    const tidy = tidyMarkup(page);
    if (tidy !== page) writeFileSync(join(site, path), tidy);
  }
}

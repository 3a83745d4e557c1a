import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PageFacts } from './page-facts.ts';
import { readPage } from './read-page.ts';
import type { SiteFacts, SiteFile } from './site-facts.ts';

const TEXT = /\.(?:html|css|js|json|svg|txt|xml|csv)$/;

/**
 * Reads a finished site from disk, every file once.
 *
 * @param folder the site
 * @param weigh whether to find out how small each text file packs; takes about as long as all the rest
 * @throws when the folder cannot be read
 */
export function readSite(folder: string, weigh: boolean): SiteFacts {
  const files = new Map<string, SiteFile>();
  const pages = new Map<string, PageFacts>();
  const styles = new Map<string, string>();
  for (const path of listPaths(folder)) {
    const bytes = readFileSync(join(folder, path));
    const packed = weigh && TEXT.test(path) ? { packed: gzipSync(bytes).length } : {};
    files.set(path, { size: bytes.length, ...packed });
    if (path.endsWith('.html')) pages.set(path, readPage(bytes.toString()));
    if (path.endsWith('.css')) styles.set(path, bytes.toString());
  }
  return { files, pages, styles };
}

function listPaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

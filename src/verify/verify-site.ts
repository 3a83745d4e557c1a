import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareDiagnostics } from '../diagnostics/compare-diagnostics.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkIntegrity, type IntegrityVerdict } from './integrity/check-integrity.ts';
import { openFolder } from './integrity/open-folder.ts';
import type { PublicKey } from './integrity/parse-public-key.ts';
import { readSite } from './read-site.ts';
import { checkLinks } from './rules/check-links.ts';
import { checkManifest } from './rules/check-manifest.ts';
import { checkMarkup } from './rules/check-markup.ts';
import { checkStyles } from './rules/check-styles.ts';
import { checkWeight } from './rules/check-weight.ts';
import type { SiteFinding } from './site-finding.ts';
import { weighPages, type SiteWeight } from './weigh-pages.ts';

/** The judgement on a site. */
export interface Verdict {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly pages: number;
  readonly links: number;
  /** Whether it is whole, and who signed it. Not set when there is no site. */
  readonly integrity?: IntegrityVerdict;
  /** Only set when weights were asked for. */
  readonly weight?: SiteWeight;
}

/**
 * Judges a finished site as a stranger would, knowing nothing of how it was made: integrity against its manifest,
 * links, fragments, markup, nothing fetched from elsewhere, and, when asked, the weight of its pages.
 *
 * @param folder the site; a folder that is missing or empty is a message like any other
 * @param weigh whether to weigh the pages against their budgets too
 * @param publicKey the key that a signature must be made with
 * @returns what is wrong, sorted, and how much was looked at
 */
export function verifySite(folder: string, weigh: boolean, publicKey?: PublicKey): Verdict {
  if (!existsSync(folder) || !statSync(folder).isDirectory() || !existsSync(join(folder, 'index.html')))
    return { diagnostics: [locate(folder, NO_SITE)], files: 0, pages: 0, links: 0 };
  const site = readSite(folder, weigh);
  const integrity = checkIntegrity(openFolder(folder), publicKey);
  const weight = weigh ? weighPages(site) : undefined;
  const findings = [
    ...checkManifest(integrity),
    ...checkLinks(site),
    ...checkStyles(site),
    ...checkMarkup(site),
    ...(weight ? checkWeight(weight) : []),
  ];
  const links = [...site.pages.values()].reduce((sum, page) => sum + page.links.length, 0);
  return {
    diagnostics: findings.map((finding) => locate(folder, finding)).sort(compareDiagnostics),
    files: site.files.size,
    pages: site.pages.size,
    links,
    integrity,
    ...(weight ? { weight } : {}),
  };
}

const NO_SITE: SiteFinding = {
  rule: 'no-site',
  severity: 'error',
  file: 'index.html',
  offset: 0,
  message: '这里没有站点',
  fix: '写明站点所在的文件夹，或先运行 npm run build',
};

/** Turns a position in a file into line and column; only done for what is wrong. */
function locate(folder: string, { offset, ...finding }: SiteFinding): Diagnostic {
  const text = offset > 0 ? readFileSync(join(folder, finding.file), 'utf8').slice(0, offset) : '';
  const lines = text.split('\n');
  return { ...finding, path: [], field: '', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

import { resolveAddress } from '../resolve-address.ts';
import type { SiteFacts } from '../site-facts.ts';
import type { SiteFinding } from '../site-finding.ts';

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;

/** Every address in a style sheet names a file of the site or carries its data itself. */
export function checkStyles(site: SiteFacts): readonly SiteFinding[] {
  const findings: SiteFinding[] = [];
  for (const [file, text] of site.styles)
    for (const match of text.matchAll(ADDRESS)) {
      const address = match.slice(1).filter(Boolean).join('');
      const target = resolveAddress(file, address);
      if (target.kind === 'data' || address.startsWith('#')) continue;
      if (target.kind === 'file' && site.files.has(target.path)) continue;
      findings.push({
        rule: target.kind === 'outside' ? 'outside-address' : 'broken-link',
        severity: 'error',
        file,
        offset: match.index,
        message: `样式表中的地址 ${address} 不是站内文件`,
        fix: '改为站内相对地址',
      });
    }
  return findings;
}

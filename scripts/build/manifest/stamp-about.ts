import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_MARKS } from '../../../src/site/release-marks.ts';
import { FINGERPRINT_PAGE } from '../../../src/verify/integrity/compute-fingerprint.ts';
import { formatFingerprint } from '../../../src/verify/integrity/format-fingerprint.ts';

/**
 * Puts version and fingerprint on the page about the site, in place of the marks that stood in for them.
 *
 * @param stage the site; nothing happens when it has no such page
 * @throws Error when the page has no place for them: every published site shows them
 */
export function stampAbout(stage: string, version: string, fingerprint: string): void {
  const file = join(stage, FINGERPRINT_PAGE);
  if (!existsSync(file)) return;
  const page = readFileSync(file, 'utf8');
  for (const mark of Object.values(RELEASE_MARKS))
    if (!page.includes(mark)) throw new Error(`${FINGERPRINT_PAGE} has no place for ${mark}`);
  const stamped = page
    .replaceAll(RELEASE_MARKS.version, version)
    .replaceAll(RELEASE_MARKS.fingerprint, formatFingerprint(fingerprint));
  writeFileSync(file, stamped);
}

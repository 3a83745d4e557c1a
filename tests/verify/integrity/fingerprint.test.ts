import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/verify/integrity/check-integrity.ts';
import { computeFingerprint } from '../../../src/verify/integrity/compute-fingerprint.ts';
import { formatFingerprint } from '../../../src/verify/integrity/format-fingerprint.ts';
import { hashBytes } from '../../../src/verify/integrity/hash-bytes.ts';
import { holdFiles } from './made-up-pack.ts';

const entry = (path: string, text = path) => ({ path, size: text.length, sha256: hashBytes(text) });
const SITE = [entry('a.html'), entry('about.html'), entry('z.js')];

test('every page, script and data file counts, the page that shows it and the kit do not', () => {
  const fingerprint = computeFingerprint(SITE);
  expect(fingerprint).toMatch(/^[\da-f]{64}$/);
  const kit = ['README.txt', 'deploy/nginx.conf', 'verify.mjs', 'update.mjs', 'zhitu.pub'].map((path) =>
    entry(path),
  );
  expect(computeFingerprint([...kit, entry('a.html'), entry('about.html', 'other'), entry('z.js')])).toBe(
    fingerprint,
  );
  expect(computeFingerprint([entry('a.html', 'other'), ...SITE.slice(1)])).not.toBe(fingerprint);
  expect(computeFingerprint(SITE.slice(1))).not.toBe(fingerprint);
});

test('is written in groups of four for the eye', () => {
  expect(formatFingerprint('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef 0123 4567 89ab cdef');
});

test('a page or a manifest that claims another fingerprint is found out', () => {
  const shown = (fingerprint: string) => `<dd>${formatFingerprint(fingerprint)}</dd>`;
  const files = (claimed: string, page: string) => {
    const about = shown(page);
    const entries = [entry('a.html'), entry('about.html', about)];
    const manifest = JSON.stringify({ fingerprint: claimed, files: entries });
    return holdFiles({ 'a.html': 'a.html', 'about.html': about, 'manifest.json': manifest });
  };
  const real = computeFingerprint([entry('a.html')]);
  const other = hashBytes('other');
  expect(checkIntegrity(files(real, real)).faults).toEqual([]);
  expect(checkIntegrity(files(real, other)).faults.map(({ file }) => file)).toEqual(['about.html']);
  expect(checkIntegrity(files(other, other)).faults.map(({ file }) => file)).toEqual(['manifest.json']);
});

import { readFileSync, rmSync, statSync, writeFileSync, cpSync, mkdtempSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checkIntegrity } from '../../src/verify/integrity/check-integrity.ts';
import { openFolder } from '../../src/verify/integrity/open-folder.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { openZip } from '../../src/verify/integrity/open-zip.ts';

describe('the offline edition', () => {
  test('has no dead link, no absolute address, and none that leads outside but marked links to sources', () => {
    const { diagnostics, pages, integrity } = verifySite(inject('packFolder'), false);
    expect(diagnostics).toEqual([]);
    expect(pages).toBeGreaterThan(5000);
    expect(integrity?.signature).toBe('good-by-own-key');
  });

  test('weighs at most 20 MB and has fewer than 10,000 files', () => {
    const file = inject('packFile');
    expect(statSync(file).size).toBeLessThanOrEqual(20_000_000);
    expect(openZip(readFileSync(file)).paths.length).toBeLessThan(10_000);
  });

  test('every one of a thousand bytes changed, files removed and files added is found and named', () => {
    const mirror = join(mkdtempSync(join(tmpdir(), 'zhitu-mirror-')), 'mirror');
    cpSync(inject('packFolder'), mirror, { recursive: true });
    const paths = openZip(readFileSync(inject('packFile'))).paths.filter(
      (path) => !/^(?:manifest\.json|verify\.mjs|zhitu\.pub)/.test(path),
    );
    const next = chance(20261122);
    const shuffled = paths.map((path) => ({ path, at: next() })).sort((a, b) => a.at - b.at);
    const harmed = shuffled.slice(0, 1000).map(({ path }, index) => {
      const file = join(mirror, path);
      if (index % 4 === 0) rmSync(file);
      else if (index % 4 === 1) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(`${file}~`, '');
        return `${path}~`;
      } else {
        const bytes = readFileSync(file);
        const at = Math.floor(next() * bytes.length);
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(next() * 8)), at);
        writeFileSync(file, bytes);
      }
      return path;
    });
    const found = checkIntegrity(openFolder(mirror)).faults.map(({ file }) => file);
    expect(found.filter((path) => !path.endsWith('/'))).toEqual([...harmed].sort());
    rmSync(dirname(mirror), { recursive: true });
  });
});

/** Numbers from 0 to 1 that look like chance and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

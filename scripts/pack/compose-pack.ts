import { hashBytes } from '../../src/verify/integrity/hash-bytes.ts';
import { PUBLIC_KEY_FILE } from '../../src/verify/integrity/judge-signature.ts';
import { MANIFEST_FILE, SIGNATURE_FILE } from '../../src/verify/integrity/manifest.ts';
import { describeFile } from '../build/list-entries.ts';
import { formatManifest } from '../build/manifest/format-manifest.ts';
import { bundleTools } from './bundle-tools.ts';
import type { PackFiles } from './pack-files.ts';
import { readKit } from './read-kit.ts';
import type { SiteToPack } from './read-site.ts';
import { formatPublicKey } from './sign/format-keys.ts';
import type { SecretKey } from './sign/secret-key.ts';
import { signBytes } from './sign/sign-bytes.ts';

/**
 * Puts a pack together: the site, instructions, tools, server settings, and a manifest of all of it, signed when there
 * is a key.
 *
 * @param site the finished site
 * @param key what to sign with; without it the pack says that it is not signed
 * @returns every file, sorted by path
 */
export async function composePack(site: SiteToPack, key: SecretKey | undefined): Promise<PackFiles> {
  const parts = new Map([
    ...site.files,
    ...readKit(site.manifest, key !== undefined),
    ...(await bundleTools()),
    ...(key === undefined ? [] : [[PUBLIC_KEY_FILE, Buffer.from(formatPublicKey(key))] as const]),
  ]);
  const files = sortByPath(parts);
  const entries = [...files].map(([path, bytes]) => describeFile(path, bytes));
  const manifest = Buffer.from(formatManifest({ ...site.manifest, files: entries }));
  const proof: [string, Uint8Array][] = [[MANIFEST_FILE, manifest]];
  if (key !== undefined) {
    const comment = `zhitu ${site.manifest.version} sha256:${hashBytes(manifest)}`;
    proof.push([SIGNATURE_FILE, Buffer.from(signBytes(manifest, key, comment))]);
  }
  return sortByPath([...files, ...proof]);
}

function sortByPath(files: Iterable<readonly [string, Uint8Array]>): PackFiles {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

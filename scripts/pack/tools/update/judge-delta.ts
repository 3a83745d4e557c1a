import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../../../src/verify/integrity/archive.ts';
import { checkIntegrity } from '../../../../src/verify/integrity/check-integrity.ts';
import { DELTA_CARD } from '../../../../src/verify/integrity/delta.ts';
import { hashBytes } from '../../../../src/verify/integrity/hash-bytes.ts';
import { PUBLIC_KEY_FILE } from '../../../../src/verify/integrity/judge-signature.ts';
import { MANIFEST_FILE, SIGNATURE_FILE, type Manifest } from '../../../../src/verify/integrity/manifest.ts';
import { openFolder } from '../../../../src/verify/integrity/open-folder.ts';
import { parseDeltaCard } from '../../../../src/verify/integrity/parse-delta-card.ts';
import { parseManifest } from '../../../../src/verify/integrity/parse-manifest.ts';
import { parsePublicKey, type PublicKey } from '../../../../src/verify/integrity/parse-public-key.ts';
import { verifySignature } from '../../../../src/verify/integrity/verify-signature.ts';

/** A small update that fits the mirror. */
export interface JudgedDelta {
  /** The new edition. */
  readonly manifest: Manifest;
  /** Key that its signature was checked with. Only set when it was. */
  readonly key?: PublicKey;
}

/**
 * Judges a small update before anything is written: for this very edition, signed by whoever signed the mirror, over a
 * mirror that is whole.
 *
 * @param mirror folder of the mirror
 * @param delta the update
 * @param keyFile a key one trusts; without it the key of the mirror is taken
 * @throws Error with one Chinese sentence when it does not fit
 */
export function judgeDelta(mirror: string, delta: Archive, keyFile: string | undefined): JudgedDelta {
  if (!delta.paths.includes(DELTA_CARD) || !delta.paths.includes(MANIFEST_FILE))
    throw new Error('这不是更新包（其中没有 update.json）；完整的离线版请解压到新文件夹使用。');
  const card = parseDeltaCard(delta.read(DELTA_CARD));
  const here = readFileSync(join(mirror, MANIFEST_FILE));
  const present = parseManifest(here);
  if (hashBytes(here) === card.to.manifest)
    throw new Error(`本镜像已经是版本 ${card.to.version}，不用更新。`);
  if (hashBytes(here) !== card.from.manifest)
    throw new Error(
      `这个更新包用于版本 ${card.from.version}，本镜像是 ${present.version} 的另一份，没有更新。`,
    );
  const fresh = delta.read(MANIFEST_FILE);
  if (hashBytes(fresh) !== card.to.manifest) throw new Error('更新包里的清单与它的说明不符，没有更新。');
  const base = openFolder(mirror);
  const key = findKey(base, keyFile);
  if (key !== undefined) {
    if (!delta.paths.includes(SIGNATURE_FILE))
      throw new Error('更新包没有签名，本镜像要求有签名，没有更新。');
    const signature = new TextDecoder().decode(delta.read(SIGNATURE_FILE));
    verifySignature(fresh, signature, key);
  }
  const [first, ...more] = checkIntegrity(base).faults;
  if (first !== undefined)
    throw new Error(
      `本镜像不完整（${first.file}：${first.message}${more.length > 0 ? `，共 ${more.length + 1} 处` : ''}），没有更新。`,
    );
  return { manifest: parseManifest(fresh), ...(key === undefined ? {} : { key }) };
}

/** The key one gave, else the one the mirror was signed with. */
function findKey(base: Archive, file: string | undefined): PublicKey | undefined {
  if (file !== undefined) return parsePublicKey(readFileSync(file, 'utf8'));
  if (!base.paths.includes(PUBLIC_KEY_FILE)) return undefined;
  return parsePublicKey(new TextDecoder().decode(base.read(PUBLIC_KEY_FILE)));
}

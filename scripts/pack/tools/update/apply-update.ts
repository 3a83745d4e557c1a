import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkIntegrity } from '../../../../src/verify/integrity/check-integrity.ts';
import { DELTA_CHANGES } from '../../../../src/verify/integrity/delta.ts';
import { formatFingerprint } from '../../../../src/verify/integrity/format-fingerprint.ts';
import { hashBytes } from '../../../../src/verify/integrity/hash-bytes.ts';
import { MANIFEST_FILE } from '../../../../src/verify/integrity/manifest.ts';
import { openArchive } from '../../../../src/verify/integrity/open-archive.ts';
import { openFolder } from '../../../../src/verify/integrity/open-folder.ts';
import { judgeDelta } from './judge-delta.ts';
import { layOutEdition } from './lay-out-edition.ts';
import type { MirrorPlaces } from './mirror-places.ts';
import { swapMirror } from './swap-mirror.ts';

/**
 * Brings a mirror to the edition of a small update: judges first, lays the new edition out beside the mirror, checks
 * it byte for byte, and only then swaps the two.
 *
 * @param places the mirror and its neighbours
 * @param request the update, and a key one trusts
 * @returns what was done, in Chinese
 * @throws Error with one Chinese sentence when it cannot be done; the mirror is as it was then
 */
export function applyUpdate(
  places: MirrorPlaces,
  request: { readonly delta: string; readonly publicKey?: string },
): string {
  const { mirror, fresh } = places;
  if (!existsSync(join(mirror, MANIFEST_FILE)))
    throw new Error(`${mirror} 里没有 manifest.json，不是职途的离线版。`);
  const delta = openArchive(request.delta);
  const { manifest, key } = judgeDelta(mirror, delta, request.publicKey);
  const base = openFolder(mirror);
  try {
    layOutEdition(fresh, manifest, base, delta);
    const [first] = checkIntegrity(openFolder(fresh), key).faults;
    if (first !== undefined)
      throw new Error(`新版本没有通过核对（${first.file}：${first.message}），没有更新。`);
    swapMirror(places, hashBytes(delta.read(MANIFEST_FILE)));
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (error instanceof Error && 'code' in error)
      throw new Error(`写不了新版本（${String(error.code)}），没有更新。`);
    throw error;
  }
  const changes = delta.paths.includes(DELTA_CHANGES)
    ? new TextDecoder().decode(delta.read(DELTA_CHANGES)).replaceAll('\r\n', '\n').trim()
    : '';
  const packed = base.paths.some((path) => path.endsWith('.gz'));
  return [
    `已更新到版本 ${manifest.version}，指纹 ${formatFingerprint(manifest.fingerprint)}。`,
    ...(key === undefined ? ['没有签名：只能查出传坏的，不能证明出自谁。'] : ['签名有效。']),
    ...(packed ? ['预先压好的 .gz 没有带过来；需要的话再运行 node deploy/precompress.mjs。'] : []),
    '更新前的版本留在旁边，node update.mjs --back 可退回。',
    ...(changes === '' ? [] : ['', changes]),
  ].join('\n');
}

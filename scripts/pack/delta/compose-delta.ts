import { compareRecords } from '../../../src/verify/changes/compare-records.ts';
import { formatChanges } from '../../../src/verify/changes/format-changes.ts';
import {
  DELTA_CARD,
  DELTA_CHANGES,
  DELTA_FILES,
  type DeltaCard,
} from '../../../src/verify/integrity/delta.ts';
import { hashBytes } from '../../../src/verify/integrity/hash-bytes.ts';
import { MANIFEST_FILE, SIGNATURE_FILE } from '../../../src/verify/integrity/manifest.ts';
import { parseManifest } from '../../../src/verify/integrity/parse-manifest.ts';
import { PATCHES, type Patch } from '../../../src/verify/integrity/patch.ts';
import { UserError } from '../../command/user-error.ts';
import type { PackFiles } from '../pack-files.ts';
import { computePatch } from './compute-patch.ts';
import type { EarlierEdition } from './read-earlier-edition.ts';

/** How many times shorter a patch must be than the file: pages pack to about a quarter. */
const SHORTER = 4;

/**
 * Puts a small update together: only what differs from an earlier pack (a patch where the earlier file is at hand
 * and little changed, else the file), the new manifest with its signature, which edition it is for, and what changed in
 * words.
 *
 * @param earlier the earlier pack, or its manifest alone
 * @param after the new pack
 * @returns every file, sorted by path
 * @throws UserError when the earlier manifest is not one of a pack, or both packs are the same
 */
export function composeDelta(earlier: EarlierEdition, after: PackFiles): PackFiles {
  const before = earlier.manifest;
  const manifest = after.get(MANIFEST_FILE) ?? new Uint8Array();
  const old = parseOldManifest(before);
  const now = parseManifest(manifest);
  const card: DeltaCard = {
    from: { version: old.version, manifest: hashBytes(before) },
    to: { version: now.version, manifest: hashBytes(manifest) },
  };
  if (card.from.manifest === card.to.manifest) throw new UserError('新旧两版完全相同，没有可更新的。');
  const known = new Map(old.files.map(({ path, sha256 }) => [path, sha256]));
  const changes = compareRecords(old.records, now.records);
  const text = `职途 ${card.from.version} → ${card.to.version}\n\n${formatChanges(changes)}\n`;
  const files: [string, Uint8Array][] = [
    [DELTA_CARD, Buffer.from(`${JSON.stringify(card, null, 2)}\n`)],
    [DELTA_CHANGES, Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
    ['changes.json', Buffer.from(`${JSON.stringify({ ...card, ...changes }, null, 1)}\n`)],
  ];
  for (const name of [MANIFEST_FILE, SIGNATURE_FILE]) {
    const bytes = after.get(name);
    if (bytes !== undefined) files.push([name, bytes]);
  }
  const patches: Record<string, Patch> = {};
  for (const { path, sha256 } of now.files) {
    const bytes = after.get(path);
    const hash = known.get(path);
    if (hash === sha256 || bytes === undefined) continue;
    const patch = hash === undefined ? undefined : findPatch(earlier, path, hash, bytes);
    if (patch === undefined) files.push([DELTA_FILES + path, bytes]);
    else patches[path] = patch;
  }
  const rows = Object.entries(patches).map(
    ([path, patch]) => `${JSON.stringify(path)}:${JSON.stringify(patch)}`,
  );
  if (rows.length > 0) files.push([PATCHES, Buffer.from(`{\n${rows.join(',\n')}\n}\n`)]);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A patch, where the earlier file is at hand as the manifest lists it and the patch is clearly the shorter. */
function findPatch(
  { archive }: EarlierEdition,
  path: string,
  hash: string,
  bytes: Uint8Array,
): Patch | undefined {
  if (archive === undefined) return undefined;
  const before = archive.read(path);
  if (hashBytes(before) !== hash) return undefined;
  const patch = computePatch(before, bytes);
  return JSON.stringify(patch).length * SHORTER < bytes.length ? patch : undefined;
}

function parseOldManifest(bytes: Uint8Array): ReturnType<typeof parseManifest> {
  let manifest;
  try {
    manifest = parseManifest(bytes);
  } catch (error) {
    throw new UserError(`--since：${error instanceof Error ? error.message : String(error)}。`);
  }
  if (!manifest.files.some(({ path }) => path === 'update.mjs'))
    throw new UserError('--since 要的是离线版里的 manifest.json；这一份不是（其中没有 update.mjs）。');
  return manifest;
}

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
import { UserError } from '../../command/user-error.ts';
import type { PackFiles } from '../pack-files.ts';

/**
 * Puts a small update together: only the files that differ from an earlier pack, the new manifest with its signature,
 * which edition it is for, and what changed in words.
 *
 * @param before manifest of the earlier pack, as it is
 * @param after the new pack
 * @returns every file, sorted by path
 * @throws UserError when the earlier manifest is not one of a pack, or both packs are the same
 */
export function composeDelta(before: Uint8Array, after: PackFiles): PackFiles {
  const manifest = after.get(MANIFEST_FILE) ?? new Uint8Array();
  const old = readOldManifest(before);
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
  for (const { path, sha256 } of now.files) {
    const bytes = after.get(path);
    if (known.get(path) !== sha256 && bytes !== undefined) files.push([DELTA_FILES + path, bytes]);
  }
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readOldManifest(bytes: Uint8Array): ReturnType<typeof parseManifest> {
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

import { join } from 'node:path';
import type { Archive } from '../../../../src/verify/integrity/archive.ts';
import { DELTA_FILES } from '../../../../src/verify/integrity/delta.ts';
import { hashBytes } from '../../../../src/verify/integrity/hash-bytes.ts';
import { MANIFEST_FILE, SIGNATURE_FILE, type Manifest } from '../../../../src/verify/integrity/manifest.ts';
import { applyPatch, parsePatches, PATCHES, type Patch } from '../../../../src/verify/integrity/patch.ts';
import { writeThrough } from './write-through.ts';

/**
 * Lays a new edition out in a folder of its own: changed files from the update or patched with it, the rest from the mirror, every one
 * held against the new manifest before it is written, and written through to the disk.
 *
 * @param folder where to; nothing stands there
 * @param manifest of the new edition
 * @param base the mirror
 * @param delta the update
 * @throws Error with one Chinese sentence when a file is not what the manifest says
 */
export function layOutEdition(folder: string, manifest: Manifest, base: Archive, delta: Archive): void {
  const present = new Set(base.paths);
  const changed = new Set(delta.paths);
  const patches = changed.has(PATCHES) ? parsePatches(delta.read(PATCHES)) : new Map<string, Patch>();
  const makeFile = (path: string): Uint8Array | undefined => {
    if (changed.has(DELTA_FILES + path)) return delta.read(DELTA_FILES + path);
    if (!present.has(path)) return undefined;
    const patch = patches.get(path);
    try {
      return patch === undefined ? base.read(path) : applyPatch(base.read(path), patch);
    } catch {
      return undefined;
    }
  };
  for (const { path, size, sha256 } of manifest.files) {
    const bytes = makeFile(path);
    if (bytes?.length !== size || hashBytes(bytes) !== sha256)
      throw new Error(`更新包里的 ${path} 与清单不符，没有更新。`);
    writeThrough(join(folder, path), bytes);
  }
  for (const path of [MANIFEST_FILE, SIGNATURE_FILE])
    if (changed.has(path)) writeThrough(join(folder, path), delta.read(path));
}

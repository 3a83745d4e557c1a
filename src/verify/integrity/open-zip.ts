import { inflateRawSync } from 'node:zlib';
import type { Archive } from './archive.ts';
import { isSafePath } from './is-safe-path.ts';
import { readZipEntries, type ZipEntry } from './read-zip-entries.ts';

/** No file of a site is larger; a longer one is a trap. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * Opens a zip archive as a set of files. It understands only what the pack command writes (stored or deflated, no
 * encryption, no second volume) and refuses everything else, so that a crafted archive has little to play with.
 *
 * @param bytes the whole archive
 * @throws Error with one Chinese sentence when it is no such archive, is cut off, or holds a path that leads outside
 */
export function openZip(bytes: Uint8Array): Archive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  const names = new Set<string>();
  for (const entry of readZipEntries(buffer)) {
    if (!isSafePath(entry.path)) throw new Error(`压缩包里的路径 ${JSON.stringify(entry.path)} 不安全`);
    if (names.has(entry.path.toLowerCase())) throw new Error(`压缩包里的 ${entry.path} 出现了两次`);
    names.add(entry.path.toLowerCase());
    entries.set(entry.path, entry);
  }
  return {
    paths: [...entries.keys()].sort(),
    oddities: [],
    read: (path) => {
      const entry = entries.get(path);
      if (entry === undefined) throw new Error(`压缩包里没有 ${path}`);
      return unpack(buffer, entry);
    },
  };
}

function unpack(buffer: Buffer, entry: ZipEntry): Uint8Array {
  const cut = new Error(`压缩包里的 ${entry.path} 不完整或已损坏`);
  const { offset } = entry;
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== 0x04034b50) throw cut;
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  const packed = buffer.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize || entry.size > LARGEST_FILE) throw cut;
  if (entry.method === 0) return packed;
  let whole: Buffer;
  try {
    whole = inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch {
    throw cut;
  }
  if (whole.length !== entry.size) throw cut;
  return whole;
}

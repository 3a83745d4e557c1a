import { renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { PackFiles } from '../pack-files.ts';
import { deflateFiles } from './deflate-files.ts';
import { formatZip } from './format-zip.ts';

/**
 * Writes files as a zip archive; the same files and day always give the same bytes. The archive appears whole or not
 * at all.
 *
 * @param file where it goes
 * @param files in the order in which they are written
 * @param day e.g. `2026-11-22`; the date that every file in the archive bears
 * @returns its size in bytes
 */
export async function writeZip(file: string, files: PackFiles, day: string): Promise<number> {
  const packed = await deflateFiles([...files.values()]);
  const members = [...files].map(([path, bytes], at) => {
    const smaller = packed[at];
    const content = smaller !== undefined && smaller.length < bytes.length ? smaller : bytes;
    return { path, size: bytes.length, checksum: crc32(bytes), content, deflated: content === smaller };
  });
  const archive = formatZip(members, day);
  const half = `${file}.${process.pid}.part`;
  writeFileSync(half, archive);
  renameSync(half, file);
  return archive.length;
}

import { renameSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { PackFiles } from './pack-files.ts';

/**
 * Writes files as a zip archive; the same files and day always give the same bytes. The archive appears whole or not
 * at all.
 *
 * @param file where it goes
 * @param files in the order in which they are written
 * @param day e.g. `2026-11-22`; the date that every file in the archive bears
 * @returns its size in bytes
 */
export function writeZip(file: string, files: PackFiles, day: string): number {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  // Zip files hold local time: the same words on every clock.
  const mtime = new Date(year, month - 1, date, 0, 0, 0);
  const bytes = zipSync(Object.fromEntries(files), { level: 6, mtime });
  const half = `${file}.${process.pid}.part`;
  writeFileSync(half, bytes);
  renameSync(half, file);
  return bytes.length;
}

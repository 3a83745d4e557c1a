import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that it outlasts a power cut that comes right after.
 *
 * @param file path of a file that is not there yet; its folder is made where it is missing
 */
export function writeThrough(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'wx');
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Makes sure that renames in a folder outlast a power cut, where the system offers it.
 *
 * @param folder the folder whose entries were renamed
 */
export function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows has no such thing; it keeps a journal of its own.
  }
}

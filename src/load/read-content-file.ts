import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads one content file as UTF-8.
 *
 * @param root the content folder
 * @param file path inside it
 * @returns its text without a byte order mark, or why it could not be read
 */
export function readContentFile(
  root: string,
  file: string,
): { text: string } | { refused: 'unreadable' | 'not-utf8' } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return { refused: 'unreadable' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { refused: 'not-utf8' };
  }
}

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** No record is nearly as long. */
const LARGEST_IN_PACK = 1_000_000;

/**
 * Reads one content file as UTF-8.
 *
 * @param root the content folder
 * @param file path inside it
 * @param inPack whether it is a file of a content pack, which may not be large
 * @returns its text without a byte order mark, or why it could not be read
 */
export function readContentFile(
  root: string,
  file: string,
  inPack = false,
): { text: string } | { refused: 'unreadable' | 'not-utf8' | 'too-large' } {
  let bytes: Buffer;
  try {
    // Neither through a link nor from a pipe, which would never end.
    const facts = inPack ? lstatSync(join(root, file)) : undefined;
    if (facts?.isFile() === false) return { refused: 'unreadable' };
    if (facts !== undefined && facts.size > LARGEST_IN_PACK) return { refused: 'too-large' };
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

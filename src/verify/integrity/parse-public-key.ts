import { createPublicKey, type KeyObject } from 'node:crypto';

/** A key to check signatures with. */
export interface PublicKey {
  /** Eight bytes by which minisign tells keys apart, as hexadecimal digits. */
  readonly id: string;
  readonly key: KeyObject;
}

const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Reads a public key in the form of minisign: the whole file, or only its line of letters.
 *
 * @param text the file
 * @throws Error with one Chinese sentence when it is no such key
 */
export function parsePublicKey(text: string): PublicKey {
  const line =
    text.split(/\r?\n/).find((row) => row.trim() !== '' && !row.startsWith('untrusted comment:')) ?? '';
  const bytes = Buffer.from(line.trim(), 'base64');
  if (bytes.length !== 42 || bytes.toString('latin1', 0, 2) !== 'Ed')
    throw new Error('公钥文件的格式不对；应是 minisign 格式的公钥');
  const key = createPublicKey({
    key: Buffer.concat([DER_PREFIX, bytes.subarray(10)]),
    format: 'der',
    type: 'spki',
  });
  return { id: bytes.toString('hex', 2, 10), key };
}

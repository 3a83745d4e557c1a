import { createHash, sign } from 'node:crypto';
import type { SecretKey } from './secret-key.ts';

/**
 * Signs a file in the form of minisign. The same file and key always give the same bytes.
 *
 * @param bytes the file
 * @param secret the key
 * @param comment one line that the signature vouches for as well
 * @returns text of the signature file
 */
export function signBytes(bytes: Uint8Array, { id, key }: SecretKey, comment: string): string {
  const signature = sign(null, createHash('blake2b512').update(bytes).digest(), key);
  const packed = Buffer.concat([Buffer.from('ED'), id, signature]).toString('base64');
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key).toString('base64');
  return `untrusted comment: signature of manifest.json\n${packed}\ntrusted comment: ${comment}\n${global}\n`;
}

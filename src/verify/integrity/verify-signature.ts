import { createHash, verify } from 'node:crypto';
import type { PublicKey } from './parse-public-key.ts';

/**
 * Checks a signature in the form of minisign (Ed25519; over the file itself or, as is usual, over its BLAKE2b sum).
 *
 * @param bytes the signed file
 * @param signature text of the signature file
 * @param publicKey the key it must be made with
 * @returns the comment that the signature vouches for
 * @throws Error with one Chinese sentence when the signature does not hold
 */
export function verifySignature(bytes: Uint8Array, signature: string, publicKey: PublicKey): string {
  const [untrusted = '', first = '', trusted = '', second = ''] = signature.split(/\r?\n/);
  const prefix = 'trusted comment: ';
  const packed = Buffer.from(first, 'base64');
  const algorithm = packed.toString('latin1', 0, 2);
  const global = Buffer.from(second, 'base64');
  const wellFormed =
    untrusted.startsWith('untrusted comment: ') &&
    trusted.startsWith(prefix) &&
    packed.length === 74 &&
    global.length === 64 &&
    (algorithm === 'ED' || algorithm === 'Ed');
  if (!wellFormed) throw new Error('签名文件的格式不对');
  if (packed.toString('hex', 2, 10) !== publicKey.id) throw new Error('签名不是用这把公钥对应的私钥签的');
  const signed = packed.subarray(10);
  const message = algorithm === 'ED' ? createHash('blake2b512').update(bytes).digest() : Buffer.from(bytes);
  const comment = trusted.slice(prefix.length);
  const holds =
    verify(null, message, publicKey.key, signed) &&
    verify(null, Buffer.concat([signed, Buffer.from(comment)]), publicKey.key, global);
  if (!holds) throw new Error('签名与清单不符：清单或签名被改动过');
  return comment;
}

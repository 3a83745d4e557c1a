import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/** A key to sign with. */
export interface SecretKey {
  /** Eight bytes by which minisign tells keys apart. */
  readonly id: Buffer;
  readonly key: KeyObject;
  /** The public half, 32 bytes. */
  readonly publicBytes: Buffer;
}

const DER_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Makes a new pair of keys by chance. */
export function createSecretKey(): SecretKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
  return composeSecretKey(randomBytes(8), seed);
}

/**
 * Puts a secret key together from its parts.
 *
 * @param id eight bytes
 * @param seed the 32 secret bytes
 */
export function composeSecretKey(id: Buffer, seed: Buffer): SecretKey {
  const key = createPrivateKey({ key: Buffer.concat([DER_PREFIX, seed]), format: 'der', type: 'pkcs8' });
  const publicBytes = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { id, key, publicBytes };
}

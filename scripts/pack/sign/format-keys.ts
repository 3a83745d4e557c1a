import type { SecretKey } from './secret-key.ts';

/**
 * Writes the public half of a key in the form of minisign.
 *
 * @param secret the pair
 */
export function formatPublicKey({ id, publicBytes }: SecretKey): string {
  const bytes = Buffer.concat([Buffer.from('Ed'), id, publicBytes]);
  return `untrusted comment: minisign public key ${nameOf(id)}\n${bytes.toString('base64')}\n`;
}

/**
 * Writes a whole pair in the form of minisign, without a password; the file must be kept secret.
 *
 * @param secret the pair
 */
export function formatSecretKey({ id, key, publicBytes }: SecretKey): string {
  const seed = key.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
  const head = Buffer.from('Ed\0\0B2', 'latin1');
  const bytes = Buffer.concat([head, Buffer.alloc(48), id, seed, publicBytes, Buffer.alloc(32)]);
  return `untrusted comment: minisign secret key ${nameOf(id)}, without a password\n${bytes.toString('base64')}\n`;
}

/** The key's number as minisign prints it. */
function nameOf(id: Buffer): string {
  return Buffer.from(id).reverse().toString('hex').toUpperCase();
}

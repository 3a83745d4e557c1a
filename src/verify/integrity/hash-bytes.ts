import { createHash } from 'node:crypto';

/**
 * SHA-256 of some bytes as 64 hexadecimal digits.
 *
 * @param bytes what to hash
 */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

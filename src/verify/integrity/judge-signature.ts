import type { Archive } from './archive.ts';
import { MANIFEST_FILE, SIGNATURE_FILE } from './manifest.ts';
import { parsePublicKey, type PublicKey } from './parse-public-key.ts';
import { verifySignature } from './verify-signature.ts';

/** Name of the public key that a signed pack carries. */
export const PUBLIC_KEY_FILE = 'zhitu.pub';

/** What can be said of who made a pack. */
export type SignatureVerdict =
  /** It carries no signature. */
  | 'unsigned'
  /** Good by the key one gave. */
  | 'good'
  /** Good by the key the pack itself carries: nothing was damaged, but anybody can make such a pack. */
  | 'good-by-own-key'
  /** It carries a signature, and there is no key to check it with. */
  | 'unchecked';

/**
 * Judges the signature of a pack.
 *
 * @param archive the pack
 * @param publicKey the key one trusts; without it the pack's own is taken
 * @throws Error with one Chinese sentence when a signature does not hold, or a key was given and there is no signature
 */
export function judgeSignature(archive: Archive, publicKey?: PublicKey): SignatureVerdict {
  const text = (path: string): string => new TextDecoder().decode(archive.read(path));
  if (!archive.paths.includes(SIGNATURE_FILE)) {
    if (publicKey === undefined) return 'unsigned';
    throw new Error('没有签名文件 manifest.json.minisig，无法用公钥核对');
  }
  const own = archive.paths.includes(PUBLIC_KEY_FILE);
  if (publicKey === undefined && !own) return 'unchecked';
  verifySignature(
    archive.read(MANIFEST_FILE),
    text(SIGNATURE_FILE),
    publicKey ?? parsePublicKey(text(PUBLIC_KEY_FILE)),
  );
  return publicKey === undefined ? 'good-by-own-key' : 'good';
}

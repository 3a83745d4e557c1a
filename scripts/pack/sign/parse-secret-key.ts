import { UserError } from '../../command/user-error.ts';
import { composeSecretKey, type SecretKey } from './secret-key.ts';

/** Length of a secret key in the form of minisign, and where its parts stand. */
const LENGTH = 158;
const ID = 54;
const SEED = 62;
const PUBLIC = 94;

/**
 * Reads a secret key in the form of minisign, without a password (`minisign -G -W`, or `npm run signing-key`).
 *
 * @param text the key file
 * @throws UserError when it is no such key, or has a password
 */
export function parseSecretKey(text: string): SecretKey {
  const line =
    text.split(/\r?\n/).find((row) => row.trim() !== '' && !row.startsWith('untrusted comment:')) ?? '';
  const bytes = Buffer.from(line.trim(), 'base64');
  if (bytes.length !== LENGTH || bytes.toString('latin1', 0, 2) !== 'Ed')
    throw new UserError('私钥文件的格式不对；请用 npm run signing-key 生成，或用 minisign -G -W。');
  if (bytes.readUInt16LE(2) !== 0)
    throw new UserError(
      '这把私钥有口令，本命令不会解；请另用 minisign -G -W 或 npm run signing-key 生成一把。',
    );
  const secret = composeSecretKey(bytes.subarray(ID, SEED), bytes.subarray(SEED, PUBLIC));
  if (!secret.publicBytes.equals(bytes.subarray(PUBLIC, PUBLIC + 32)))
    throw new UserError('私钥文件已损坏。');
  return secret;
}

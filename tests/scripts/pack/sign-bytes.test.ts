import { describe, expect, test } from 'vitest';
import { formatPublicKey, formatSecretKey } from '../../../scripts/pack/sign/format-keys.ts';
import { parseSecretKey } from '../../../scripts/pack/sign/parse-secret-key.ts';
import { createSecretKey } from '../../../scripts/pack/sign/secret-key.ts';
import { signBytes } from '../../../scripts/pack/sign/sign-bytes.ts';
import { parsePublicKey } from '../../../src/verify/integrity/parse-public-key.ts';
import { verifySignature } from '../../../src/verify/integrity/verify-signature.ts';

// Made with minisign 0.11 for these tests and used for nothing else.
const MINISIGN_KEY = `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcuWCOdkIKvigRwdbpJnjfb4NVDc+TB+tpby6ILSf4mW9GQKDkC3Pu7rWAygg18XAWlNv8IBbqr2VBBy3lySxK+RToAvydCzrAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`;
const MINISIGN_SIGNATURE = `RURy5YI52Qgq+PTb8bN/OfFmYbckwne1pdJ7jlKePNdQXGO/0z6Zfg1mbS2AikBrFzYu+YXodKXgdi+h9GzVPWPmFu/tD0Lr2w0=
trusted comment: a comment 注
fLf7uxhq8s/6zEXtJZHJq+cZHd1Js++lxppVYtYLHuFQo2+AVJXrx+ekfloXIfHFeEg7jQGS3hEhuDicK7LGDA==
`;

describe('signing', () => {
  test('gives the very bytes that minisign gives with the same key', () => {
    const signature = signBytes(Buffer.from('职途'), parseSecretKey(MINISIGN_KEY), 'a comment 注');
    expect(signature.split('\n').slice(1).join('\n')).toBe(MINISIGN_SIGNATURE);
  });

  test('a new key signs what its public half checks, and nothing else', () => {
    const secret = createSecretKey();
    const signature = signBytes(Buffer.from('a'), parseSecretKey(formatSecretKey(secret)), 'c');
    const open = parsePublicKey(formatPublicKey(secret));
    expect(verifySignature(Buffer.from('a'), signature, open)).toBe('c');
    expect(() => verifySignature(Buffer.from('b'), signature, open)).toThrow('签名与清单不符');
    const stranger = parsePublicKey(formatPublicKey(createSecretKey()));
    expect(() => verifySignature(Buffer.from('a'), signature, stranger)).toThrow('不是用这把公钥');
  });

  test('a key with a password, a damaged key and no key at all are refused in one sentence', () => {
    const bytes = Buffer.from(MINISIGN_KEY.split('\n')[1] ?? '', 'base64');
    const key = (change: (copy: Buffer) => void): string => {
      const copy = Buffer.from(bytes);
      change(copy);
      return copy.toString('base64');
    };
    expect(() => parseSecretKey(key((copy) => copy.write('Sc', 2)))).toThrow('有口令');
    expect(() => parseSecretKey(key((copy) => copy.writeUInt8(1, 70)))).toThrow('已损坏');
    expect(() => parseSecretKey('hello')).toThrow('格式不对');
  });
});

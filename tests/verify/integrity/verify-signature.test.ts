import { describe, expect, test } from 'vitest';
import { parsePublicKey } from '../../../src/verify/integrity/parse-public-key.ts';
import { verifySignature } from '../../../src/verify/integrity/verify-signature.ts';

// Made with minisign 0.11 over a file that holds the two characters 职途.
const FILE = Buffer.from('职途');
const KEY = `untrusted comment: minisign public key F82A08D93982E572
RWRy5YI52Qgq+LrWAygg18XAWlNv8IBbqr2VBBy3lySxK+RToAvydCzr
`;
const SIGNATURE = `untrusted comment: signature from minisign secret key
RURy5YI52Qgq+PTb8bN/OfFmYbckwne1pdJ7jlKePNdQXGO/0z6Zfg1mbS2AikBrFzYu+YXodKXgdi+h9GzVPWPmFu/tD0Lr2w0=
trusted comment: a comment 注
fLf7uxhq8s/6zEXtJZHJq+cZHd1Js++lxppVYtYLHuFQo2+AVJXrx+ekfloXIfHFeEg7jQGS3hEhuDicK7LGDA==
`;
const LEGACY = `untrusted comment: signature from minisign secret key
RWRy5YI52Qgq+AM8Vumk8jQZhK+K01+ue4DLSDuqGMKXGANxGWUJQ4z7yH4oR7BDksfNOkaSZQ3bkTLP6AjMAPePb+Ui3ygGTgk=
trusted comment: legacy
Q6xF/IRvpeIjpwTXhVtQyJ7MknJvQ4UB70Bx41YMyzH+u1E6maqGz/80bHsMAi5MVq/mtsF8VLJRbFBqOH0+Dg==
`;
const key = parsePublicKey(KEY);

describe('signatures that minisign made', () => {
  test('hold, over the file and over its sum, and give their comment', () => {
    expect(verifySignature(FILE, SIGNATURE, key)).toBe('a comment 注');
    expect(verifySignature(FILE, LEGACY, key)).toBe('legacy');
    expect(verifySignature(FILE, SIGNATURE.replaceAll('\n', '\r\n'), key)).toBe('a comment 注');
  });

  test('the key may be its one line alone', () => {
    expect(parsePublicKey(KEY.split('\n')[1] ?? '').id).toBe(key.id);
  });

  test.each([
    ['another file', Buffer.from('职业'), SIGNATURE],
    ['an altered comment', FILE, SIGNATURE.replace('a comment', 'b comment')],
    ['an altered signature', FILE, SIGNATURE.replace('PTb8bN', 'PTb8bM')],
    ['an altered second signature', FILE, SIGNATURE.replace('fLf7ux', 'fLf7uy')],
    ['another key', FILE, SIGNATURE.replace('RURy5YI', 'RURy5YJ')],
    ['nothing', FILE, ''],
    ['a text that is no signature', FILE, 'hello\nworld\n'],
  ])('do not hold over %s', (_, file, signature) => {
    expect(() => verifySignature(file, signature, key)).toThrow(/签名/);
  });

  test('a text that is no key is refused', () => {
    for (const text of ['', 'hello', KEY.slice(0, 60), 'RWRy5YI52Qgq'])
      expect(() => parsePublicKey(text)).toThrow('公钥文件的格式不对');
  });
});

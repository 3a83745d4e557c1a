import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/verify/integrity/manifest.ts';
import { formatFingerprint } from '../../src/verify/integrity/format-fingerprint.ts';
import { listFiles } from '../build/list-files.ts';
import type { PackFiles } from './pack-files.ts';

/**
 * Reads the instructions and server settings that go into a pack, with the edition's figures in their places. Texts
 * for readers get what old Windows editors want: a byte order mark and CRLF.
 *
 * @param manifest of the site that is packed
 * @param signed whether the pack will carry a signature
 */
export function readKit(manifest: Manifest, signed: boolean): PackFiles {
  const folder = join(import.meta.dirname, 'kit');
  const values: Readonly<Record<string, string>> = {
    version: manifest.version,
    date: manifest.contentDate,
    fingerprint: formatFingerprint(manifest.fingerprint),
    signature: signed
      ? '本包有签名（manifest.json.minisig），随包的公钥是 zhitu.pub。'
      : '本包没有签名：可以查出传坏、漏掉、改动的文件，不能证明出自谁。',
  };
  return new Map(
    listFiles(folder).map((path) => {
      const text = readFileSync(join(folder, path), 'utf8').replace(
        /@@(\w+)@@/g,
        (mark, name: string) => values[name] ?? mark,
      );
      const forReaders = path.endsWith('.txt') ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text;
      return [path, Buffer.from(forReaders)];
    }),
  );
}

import type { IntegrityVerdict } from './check-integrity.ts';
import { formatFingerprint } from './format-fingerprint.ts';
import type { SignatureVerdict } from './judge-signature.ts';

/** How many faults are printed; the rest is counted. */
const SHOWN = 50;

const SENTENCES: Readonly<Record<SignatureVerdict, string>> = {
  unsigned: '没有签名：只能查出传坏或漏掉的，不能证明出自谁。',
  good: '签名有效，与所给的公钥相符。',
  'good-by-own-key': '签名与随包的公钥相符；要证明出自谁，请用另外取得的公钥：--public-key 文件。',
  unchecked: '有签名，但没有公钥，未核对；请加 --public-key 文件。',
};

/**
 * Writes the judgement for a person at a terminal: faults first, then what it is and whether it can be trusted.
 *
 * @param verdict the judgement
 * @returns lines in Chinese
 */
export function formatIntegrity(verdict: IntegrityVerdict): string {
  const { faults } = verdict;
  const lines = faults.slice(0, SHOWN).map(({ file, message }) => `${file}：${message}`);
  if (faults.length > SHOWN) lines.push(`……另有 ${faults.length - SHOWN} 处`);
  const closing =
    faults.length === 0
      ? `完整：${verdict.files} 个文件，一个不缺、一个不多、一字未改。`
      : `不完整：发现 ${faults.length} 处问题。`;
  return [...lines, formatRelease(verdict), closing].filter((line) => line !== '').join('\n');
}

/**
 * Writes which edition it is and what its signature is worth.
 *
 * @param verdict the judgement
 * @returns lines in Chinese; empty when neither is known
 */
export function formatRelease({ manifest, signature }: IntegrityVerdict): string {
  const lines: string[] = [];
  if (manifest !== undefined && manifest.fingerprint !== '')
    lines.push(
      `版本 ${manifest.version}，内容截至 ${manifest.contentDate}`,
      `指纹 ${formatFingerprint(manifest.fingerprint)}`,
    );
  if (signature !== undefined) lines.push(SENTENCES[signature]);
  return lines.join('\n');
}

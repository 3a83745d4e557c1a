import type { Archive } from './archive.ts';
import { checkFiles } from './check-files.ts';
import { checkFingerprint } from './check-fingerprint.ts';
import type { IntegrityFault } from './integrity-fault.ts';
import { judgeSignature, type SignatureVerdict } from './judge-signature.ts';
import { MANIFEST_FILE, type Manifest } from './manifest.ts';
import { parseManifest } from './parse-manifest.ts';
import type { PublicKey } from './parse-public-key.ts';

/** The judgement on whether anything is missing, added or changed. */
export interface IntegrityVerdict {
  /** Sorted by file. */
  readonly faults: readonly IntegrityFault[];
  /** How many files were looked at. */
  readonly files: number;
  readonly bytes: number;
  /** Not set when the manifest cannot be read. */
  readonly manifest?: Manifest;
  /** Not set when the signature does not hold; the fault says why. */
  readonly signature?: SignatureVerdict;
}

/**
 * Finds every byte that is missing, added or changed, by the manifest, and judges the manifest by its signature.
 *
 * @param archive a folder or a zip archive
 * @param publicKey the key one trusts; without it the signature is held against the key the pack carries
 * @returns everything wrong; never throws for what it finds
 */
export function checkIntegrity(archive: Archive, publicKey?: PublicKey): IntegrityVerdict {
  const faults: IntegrityFault[] = [];
  const attempt = <T>(file: string, run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      faults.push({ file, message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };
  if (!archive.paths.includes(MANIFEST_FILE))
    return { faults: [{ file: MANIFEST_FILE, message: '没有清单，无从核对' }], files: 0, bytes: 0 };
  const signature = attempt(MANIFEST_FILE, () => judgeSignature(archive, publicKey));
  const manifest = attempt(MANIFEST_FILE, () => parseManifest(archive.read(MANIFEST_FILE)));
  if (manifest !== undefined) {
    faults.push(...checkFiles(archive, manifest.files));
    faults.push(...checkFingerprint(archive, manifest));
  }
  faults.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
  return {
    faults,
    files: archive.paths.length,
    bytes: manifest?.files.reduce((sum, { size }) => sum + size, 0) ?? 0,
    ...(manifest === undefined ? {} : { manifest }),
    ...(signature === undefined ? {} : { signature }),
  };
}

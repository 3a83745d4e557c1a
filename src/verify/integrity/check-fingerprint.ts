import type { Archive } from './archive.ts';
import type { IntegrityFault } from './integrity-fault.ts';
import { computeFingerprint, FINGERPRINT_PAGE } from './compute-fingerprint.ts';
import { formatFingerprint } from './format-fingerprint.ts';
import { MANIFEST_FILE, type Manifest } from './manifest.ts';

/**
 * The fingerprint that the manifest names and the page shows is the one of the files listed.
 *
 * @param archive the files
 * @param manifest their manifest; one that names no fingerprint (a site of an older make) passes
 */
export function checkFingerprint(archive: Archive, manifest: Manifest): readonly IntegrityFault[] {
  if (manifest.fingerprint === '') return [];
  const faults: IntegrityFault[] = [];
  if (computeFingerprint(manifest.files) !== manifest.fingerprint)
    faults.push({ file: MANIFEST_FILE, message: '清单所记的指纹与清单所列的文件不符' });
  if (archive.paths.includes(FINGERPRINT_PAGE)) {
    const page = new TextDecoder().decode(archive.read(FINGERPRINT_PAGE));
    if (!page.includes(formatFingerprint(manifest.fingerprint)))
      faults.push({ file: FINGERPRINT_PAGE, message: '页面所示的指纹与清单不符' });
  }
  return faults;
}

import { gunzipSync } from 'node:zlib';
import type { Archive } from './archive.ts';
import type { IntegrityFault } from './integrity-fault.ts';
import { hashBytes } from './hash-bytes.ts';
import { MANIFEST_FILE, SIGNATURE_FILE, type ManifestEntry } from './manifest.ts';

/**
 * Holds every file against the manifest. A packed copy that a server keeps beside a file (`a.html.gz`) is no stranger
 * as long as it unpacks to exactly that file.
 *
 * @param archive the files
 * @param entries what should be there
 */
export function checkFiles(archive: Archive, entries: readonly ManifestEntry[]): readonly IntegrityFault[] {
  const faults: IntegrityFault[] = [];
  const listed = new Map(entries.map((entry) => [entry.path, entry]));
  const present = new Set(archive.paths);
  for (const entry of entries) {
    if (!present.has(entry.path)) faults.push({ file: entry.path, message: '缺少这个文件' });
    else if (!matches(() => archive.read(entry.path), entry))
      faults.push({ file: entry.path, message: '内容与清单所记不同' });
  }
  for (const path of archive.paths) {
    if (listed.has(path) || path === MANIFEST_FILE || path === SIGNATURE_FILE) continue;
    const whole = path.endsWith('.gz') ? listed.get(path.slice(0, -'.gz'.length)) : undefined;
    if (whole === undefined) faults.push({ file: path, message: '清单里没有这个文件' });
    else if (!matches(() => gunzipSync(archive.read(path), { maxOutputLength: whole.size + 1 }), whole))
      faults.push({ file: path, message: '解开后与原文件不同' });
  }
  for (const path of archive.oddities) faults.push({ file: path, message: '不是普通文件，清单里也没有' });
  return faults;
}

/** Whether some bytes are the ones listed; bytes that cannot be read are not. */
function matches(read: () => Uint8Array, { size, sha256 }: ManifestEntry): boolean {
  try {
    const bytes = read();
    return bytes.length === size && hashBytes(bytes) === sha256;
  } catch {
    return false;
  }
}

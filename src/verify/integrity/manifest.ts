/** One file as the manifest lists it. */
export interface ManifestEntry {
  readonly path: string;
  readonly size: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What `manifest.json` says. */
export interface Manifest {
  /** Edition, e.g. `0.1.0-20261122`; empty when the manifest does not say. */
  readonly version: string;
  /** Day the content stands at; empty when the manifest does not say. */
  readonly contentDate: string;
  /** Fingerprint of the pages and data, see `computeFingerprint`; empty when the manifest does not say. */
  readonly fingerprint: string;
  /** Sorted by path. */
  readonly files: readonly ManifestEntry[];
  /** `kind:id` of every record → digest of its facts and name; empty when the manifest has no list. */
  readonly records: Readonly<Record<string, string>>;
}

/** Name of the manifest in every site and pack. */
export const MANIFEST_FILE = 'manifest.json';

/** Name of its signature, as minisign names it. */
export const SIGNATURE_FILE = 'manifest.json.minisig';

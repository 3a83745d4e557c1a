/** What tells one edition of the site from another. */
export interface Release {
  /** Version of the program and day of the content, e.g. `0.1.0-20261122`. */
  readonly version: string;
  /** Day the content stands at, e.g. `2026-11-22`. */
  readonly contentDate: string;
  /** `kind:id` of every record, sorted → first digits of the SHA-256 of its facts, a space, and its name. */
  readonly records: Readonly<Record<string, string>>;
}

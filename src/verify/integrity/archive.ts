/** The files of a site, wherever they are: a folder or a zip archive. */
export interface Archive {
  /** Paths of all files, with `/`, sorted by character code. */
  readonly paths: readonly string[];
  /** Entries that no site holds: links, devices, empty folders. Paths, sorted. */
  readonly oddities: readonly string[];
  /**
   * Reads one file whole.
   *
   * @throws Error with one Chinese sentence when it cannot be read
   */
  readonly read: (path: string) => Uint8Array;
}

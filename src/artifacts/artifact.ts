/** One file of the site that is not a page. */
export interface Artifact {
  /** From the site's root, with `/`, e.g. `search/find.js`. */
  readonly path: string;
  readonly mediaType: string;
  readonly body: string | Uint8Array;
}

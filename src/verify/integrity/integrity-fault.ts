/** One thing wrong with a site, a mirror or a pack. */
export interface IntegrityFault {
  /** Path of the file. */
  readonly file: string;
  /** What is wrong with it, in Chinese, without a full stop. */
  readonly message: string;
}

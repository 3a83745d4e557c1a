import type { Link } from './link.ts';

/** An occupation beside the one a page is about, in the editors' words: one it is taken for, or one within reach. */
export interface BesideLine extends Link {
  readonly why: string;
}

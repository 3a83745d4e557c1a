import type { ContentPack } from '../schema/content-pack.ts';

/** One folder that records are read from. */
export interface ContentTree {
  /** Path of the folder. */
  readonly root: string;
  /** Stands before the path of each file in messages; empty for the public content. */
  readonly prefix: string;
  /** The card of a content pack; not set for the public content. */
  readonly pack?: ContentPack;
}

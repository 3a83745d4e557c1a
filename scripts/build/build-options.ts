import type { Progress } from './progress.ts';

/** What one build is asked to do; all paths are absolute. */
export interface BuildOptions {
  /** The project's own folder. */
  readonly root: string;
  /** The content tree. */
  readonly content: string;
  /** Content packs laid over it, in this order. Only set when there are any. */
  readonly overlays?: readonly string[];
  /** Where the finished site goes, e.g. `…/dist`. */
  readonly out: string;
  readonly progress: Progress;
}

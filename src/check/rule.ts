import type { Finding } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check-context.ts';

/** One promise the content keeps. */
export interface Rule {
  /** The rule's name in messages and in the author's guide; also its file's name. */
  readonly id: string;
  /** What it asks of the content, in Chinese, for the author's guide. */
  readonly title: string;
  /** Finds every place that breaks it. */
  readonly check: (context: CheckContext) => readonly Finding[];
}

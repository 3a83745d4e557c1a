import type { Severity } from '../diagnostics/diagnostic.ts';

/** What a rule has against a site, with the place as a position in the text of a file. */
export interface SiteFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly offset: number;
  /** What is wrong, in Chinese. */
  readonly message: string;
  /** How to mend it, in Chinese. */
  readonly fix: string;
}

import type { PageFacts } from './page-facts.ts';

/** One file of a finished site. */
export interface SiteFile {
  readonly size: number;
  /** Size when packed with gzip, as a server would send it. Only set when weights were asked for and the file is text. */
  readonly packed?: number;
}

/** A finished site, read once; paths have `/` and are sorted. */
export interface SiteFacts {
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** Text of the style sheets. */
  readonly styles: ReadonlyMap<string, string>;
}

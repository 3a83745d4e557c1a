/** One address in a page, as a browser would read it. */
export interface PageLink {
  readonly address: string;
  readonly tag: string;
  /** Words of the `rel` attribute, e.g. `external noopener`. */
  readonly rel: string;
  readonly offset: number;
}

/** Something of a page that stands at one place of its text. */
export interface Placed<T> {
  readonly value: T;
  readonly offset: number;
}

/** Everything the rules ask of one page. */
export interface PageFacts {
  readonly links: readonly PageLink[];
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly Placed<string>[];
  /** Text of the first `<title>`; empty when there is none. */
  readonly title: string;
  /** Value of `lang` on `<html>`; empty when there is none. */
  readonly lang: string;
  readonly headings: number;
  /** Content of the Content-Security-Policy in the head; empty when there is none. */
  readonly policy: string;
  /** Scripts, styles and handlers written into the page, each described by its tag or attribute. */
  readonly inlined: readonly Placed<string>[];
  /** Elements and runs of text. */
  readonly nodes: number;
  /** Scripts and style sheets the page loads, as written. */
  readonly assets: readonly string[];
}

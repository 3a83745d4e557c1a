/** What one hit of Pagefind says of itself before its text is loaded. */
export interface PagefindResult {
  readonly id: string;
  /** Places in the text, counted in characters, where what was typed stands. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindText>;
}

/** The text of one hit. */
export interface PagefindText {
  readonly raw_url?: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** The part of Pagefind this site uses. */
export interface PagefindInstance {
  readonly search: (
    typed: string | null,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** What the script of the engine (`search/read/engine.js`) leaves behind. */
export interface PagefindScript {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly metaCacheTag: string;
  }) => PagefindInstance;
}

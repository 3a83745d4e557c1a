/** Made up while pages are rendered, see `scripts/build/create-prose-plugin.ts`. */
declare module 'virtual:prose' {
  /** The prose of notices, policies and guides: `kind/identifier` → a module whose default export draws it. */
  export const prose: Readonly<
    Partial<
      Record<
        string,
        () => Promise<{
          readonly default: import('astro/runtime/server/index.js').AstroComponentFactory;
          readonly getHeadings: () => readonly import('astro').MarkdownHeading[];
        }>
      >
    >
  >;
}

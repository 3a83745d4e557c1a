import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createProsePlugin } from './scripts/build/create-prose-plugin.ts';

export default defineConfig({
  // The build hands in a stage folder; `dist/` itself is only ever swapped in whole.
  outDir: process.env.ZHITU_OUT ?? '.astro/out',
  // Inside the project: `node_modules` may be a link to a folder that others share.
  cacheDir: '.astro/cache',
  // One file a page, named as in `src/pages`, so that every address names a file.
  build: { format: 'preserve', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  // The stage folder starts empty, and other steps write into it while pages are rendered: Astro must not clear it.
  vite: {
    cacheDir: '.astro/vite',
    build: { emptyOutDir: false },
    plugins: [createProsePlugin(process.env.ZHITU_CONTENT ?? 'content')],
  },
});

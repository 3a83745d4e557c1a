import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * The prose of MDX files, for drawing only: facts and front matter are read by `load/`, which validates them.
 * Content packs never get here: they may hold no MDX.
 */
export const collections = {
  prose: defineCollection({
    loader: glob({
      base: process.env['ZHITU_CONTENT'] ?? 'content',
      pattern: ['notices/*.mdx', 'policies/*.mdx', 'guides/*.mdx'],
      generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.mdx$/, ''),
    }),
  }),
};

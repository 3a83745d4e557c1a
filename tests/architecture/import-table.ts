/** What a room may take from another: anything, only types, or only one named module. */
export type Permission = 'any' | 'types' | { readonly module: string };

/** The import table of the house: room → room it may import from → how. A room may always import from itself. */
export const IMPORT_TABLE: Readonly<Record<string, Readonly<Record<string, Permission>>>> = {
  diagnostics: {},
  vocabulary: {},
  schema: { vocabulary: 'any' },
  load: { schema: 'any', versions: 'types', vocabulary: 'any', diagnostics: 'any' },
  graph: { schema: 'types', vocabulary: 'any' },
  check: { graph: 'any', schema: 'types', vocabulary: 'any', diagnostics: 'any' },
  pathway: { vocabulary: 'any', schema: 'types' },
  search: { vocabulary: 'any' },
  versions: { vocabulary: 'any', schema: 'types' },
  views: { graph: 'any', pathway: 'any', search: 'any', versions: 'any', vocabulary: 'any', schema: 'types' },
  artifacts: { views: 'any', graph: 'any', search: 'any', vocabulary: 'any' },
  importers: { schema: 'any', vocabulary: 'any', diagnostics: 'any' },
  site: {
    load: 'any',
    graph: 'any',
    check: 'any',
    versions: 'any',
    views: 'any',
    vocabulary: 'any',
    diagnostics: 'any',
  },
  components: { views: 'types', layouts: 'any', site: { module: 'site/href.ts' } },
  layouts: { views: 'types', components: 'any', site: { module: 'site/href.ts' } },
  pages: { site: 'any', layouts: 'any', components: 'any', views: 'types' },
  client: { pathway: 'any', search: 'any', versions: 'any', views: 'types' },
  styles: {},
  verify: { diagnostics: 'any', vocabulary: 'any' },
};

/** Rooms that may read the disk: content and a finished site. */
export const DISK_ROOMS: ReadonlySet<string> = new Set(['load', 'verify']);

/** Rooms that run in Node only and may use its built-in modules that touch neither disk nor clock. */
export const NODE_ROOMS: ReadonlySet<string> = new Set(['load', 'verify', 'site', 'artifacts', 'importers']);

/** Built-in modules that reach disk, network, clock or other processes. */
export const OUTSIDE_BUILTINS: ReadonlySet<string> = new Set(
  [
    'child_process',
    'cluster',
    'dgram',
    'dns',
    'fs',
    'fs/promises',
    'http',
    'http2',
    'https',
    'net',
    'os',
    'process',
  ].map((name) => `node:${name}`),
);

/** Rooms whose code runs while the reader looks on and may ask what day it is. */
export const CLOCK_ROOMS: ReadonlySet<string> = new Set(['client']);

/** Packages that a room must never see: they are too heavy for a page. */
export const FORBIDDEN_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  client: ['zod', 'pinyin-pro', 'yaml', 'js-yaml'],
  pathway: ['zod'],
  search: ['zod'],
};

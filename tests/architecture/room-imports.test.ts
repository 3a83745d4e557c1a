import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRing } from './find-ring.ts';
import { findViolations, type Sources } from './find-violations.ts';
import { readImports } from './read-imports.ts';

const SRC = resolve(import.meta.dirname, '../../src');

/** Sources from made-up files. */
function madeUp(files: Readonly<Record<string, string>>): Sources {
  return new Map(Object.entries(files).map(([file, text]) => [file, readImports(file, text)]));
}

describe('the house as it stands', () => {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(SRC.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => file.includes('/') && /\.(?:ts|mjs|astro|mdx|css)$/.test(file));
  const sources: Sources = new Map(
    files.map((file) => [
      file,
      file.endsWith('.css')
        ? { imports: [], clockCalls: [] }
        : readImports(file, readFileSync(join(SRC, file), 'utf8')),
    ]),
  );

  test('keeps the import table', () => {
    expect(findViolations(sources)).toEqual([]);
  });

  test('has no ring of imports', () => {
    expect(findRing(sources)).toBeUndefined();
  });
});

describe('the table refuses', () => {
  const broken: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['a room it does not know', { 'utils/pad.ts': '' }, /utils is not a room/],
    [
      'an arrow against the stream',
      { 'graph/a.ts': "import { v } from '../views/v.ts'", 'views/v.ts': '' },
      /graph must not import from views/,
    ],
    [
      'the builder seen by its judge',
      { 'verify/a.ts': "import type { G } from '../graph/g.ts'", 'graph/g.ts': '' },
      /verify must not import from graph/,
    ],
    [
      'a schema used where only its types may be',
      { 'graph/a.ts': "import { s } from '../schema/s.ts'", 'schema/s.ts': '' },
      /graph may import only types from schema/,
    ],
    [
      'a type in disguise of a mixed import',
      { 'graph/a.ts': "import { type S, s } from '../schema/s.ts'", 'schema/s.ts': '' },
      /graph may import only types from schema/,
    ],
    [
      'a component that fetches',
      { 'components/A.astro': "---\nimport { s } from '../site/site.ts'\n---\n<p/>", 'site/site.ts': '' },
      /components may import only site\/href.ts/,
    ],
    [
      'a type-only import the table does not have',
      { 'client/a.ts': "import type { O } from '../schema/o.ts'", 'schema/o.ts': '' },
      /client must not import from schema/,
    ],
    [
      'an inline import type',
      { 'client/a.ts': "let o: import('../schema/o.ts').O", 'schema/o.ts': '' },
      /client must not import from schema/,
    ],
    [
      'a dynamic import',
      { 'check/a.ts': "await import('../load/l.ts')", 'load/l.ts': '' },
      /check must not import from load/,
    ],
    [
      'a re-export',
      { 'views/a.ts': "export * from '../load/l.ts'", 'load/l.ts': '' },
      /views must not import/,
    ],
    [
      'a script inside a page',
      {
        'pages/a.astro': "<p/>\n<script>import { l } from '../load/l.ts'</script>",
        'load/l.ts': '',
      },
      /pages must not import from load/,
    ],
    [
      'prose that imports a view',
      { 'pages/a.mdx': "# A\n\nimport { v } from '../views/v.ts'\n", 'views/v.ts': '' },
      /pages may import only types from views/,
    ],
    ['a file outside src', { 'views/a.ts': "import x from '../../package.json'" }, /outside src/],
    ['a file that is not there', { 'views/a.ts': "import x from './b.ts'" }, /names no file/],
    ['the disk in a pure room', { 'views/a.ts': "import 'node:fs'" }, /views must not import node:fs/],
    [
      'Node in a room of the browser',
      { 'search/a.ts': "import 'node:path'" },
      /search must not import node:path/,
    ],
    ['zod in the browser', { 'client/a.ts': "import { z } from 'zod'" }, /client must not import zod/],
    ['the clock', { 'views/a.ts': 'const t = Date.now()' }, /views has no clock/],
    ['today', { 'graph/a.ts': 'const t = new Date()' }, /graph has no clock/],
    ['the dice', { 'views/a.ts': 'const t = Math.random()' }, /views has no clock/],
    ['the clock in a template', { 'components/A.astro': '<p>{new Date().getFullYear()}</p>' }, /no clock/],
  ];
  test.each(broken)('%s', (_name, files, message) => {
    const breaches = findViolations(madeUp(files));
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toMatch(message);
  });

  test('a ring, even of types', () => {
    const ring = findRing(
      madeUp({
        'views/a.ts': "import type { B } from './b.ts'",
        'views/b.ts': "import { c } from './c.ts'",
        'views/c.ts': "export { a } from './a.ts'",
      }),
    );
    expect(ring).toEqual(['views/a.ts', 'views/b.ts', 'views/c.ts', 'views/a.ts']);
  });
});

test('the table allows what it lists', () => {
  const sources = madeUp({
    'graph/a.ts': "import type { S } from '../schema/s.ts'\nimport { v } from '../vocabulary/v.ts'",
    'graph/b.ts': "import { type S } from '../schema/s.ts'\nimport { a } from './a.ts'",
    'components/A.astro': "---\nimport { href } from '../site/href.ts'\nimport B from './B.astro'\n---\n<B/>",
    'components/B.astro': '<p/>',
    'client/a.ts': "import { select } from 'd3'\nconst today = new Date()",
    'views/d.ts': "const day = new Date('2020-01-01')",
    'load/l.ts': "import { readFile } from 'node:fs/promises'",
    'schema/s.ts': "import { z } from 'zod'",
    'vocabulary/v.ts': '',
    'site/href.ts': '',
  });
  expect(findViolations(sources)).toEqual([]);
  expect(findRing(sources)).toBeUndefined();
});

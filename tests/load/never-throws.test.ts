import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectContent } from '../../scripts/check/inspect-content.ts';
import { FIXTURES } from '../fixtures/lay-over.ts';

const FILES = [
  'standards/6/6-99-01-01-2025.yaml',
  'notices/2024-07-01-example-batch.mdx',
  'ladder/skill-levels.yaml',
  'sources.yaml',
  'published-identifiers.txt',
];
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhitu-slips-'));
  for (const file of FILES) mkdirSync(dirname(join(root, file)), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Pieces of text that trouble YAML, dates, codes and lookups by name. */
const piece = fc.oneof(
  fc.constantFrom(
    ':',
    '- ',
    '\n',
    '  ',
    '\t',
    '[',
    '{',
    '}',
    '"',
    "'",
    '|',
    '*a',
    '&a',
    '!!x ',
    '---\n',
    '#',
    '\u0000',
  ),
  fc.constantFrom(
    '__proto__: 1\n',
    'constructor:\n',
    '\ntoString: [a]\n',
    'a: a: a',
    '6-99-99-99',
    '9999-99-99',
    '\ufeff',
    '\ud800',
  ),
  fc.string({ maxLength: 6 }),
);

describe('inspectContent', () => {
  it('turns any slip into messages with a place, and never throws', async () => {
    const texts = new Map(FILES.map((file) => [file, readFileSync(join(FIXTURES, 'base', file), 'utf8')]));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.nat(),
        fc.nat(40),
        piece,
        async (file, at, length, added) => {
          const text = texts.get(file) ?? '';
          const start = at % (text.length + 1);
          for (const [name, whole] of texts) writeFileSync(join(root, name), whole);
          writeFileSync(join(root, file), text.slice(0, start) + added + text.slice(start + length));
          const { diagnostics } = await inspectContent(root);
          for (const one of diagnostics) {
            expect(one.line).toBeGreaterThan(0);
            expect(one.column).toBeGreaterThan(0);
            expect(one.message).toMatch(/[\u4e00-\u9fff]/);
            expect(one.fix).toMatch(/[\u4e00-\u9fff]/);
          }
        },
      ),
      { seed: 20261122, numRuns: 250 },
    );
  }, 60_000);
});

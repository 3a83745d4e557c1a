import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rule-list.ts';
import { LOAD_RULES } from '../../src/load/load-rules.ts';
import { LIST_FILES, RECORD_FOLDERS, RECORD_SCHEMAS } from '../../src/schema/content-layout.ts';

const GUIDE = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

/** The parts of a zod definition that hold fields and closed lists. */
interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
}

/** Every word a schema gives its author: names of fields, and values of closed lists. */
function listWords(schema: z.core.$ZodType): string[] {
  const { shape, element, innerType, in: inner, options, entries, values } = schema._zod.def as Definition;
  const inside = [...Object.values(shape ?? {}), ...(options ?? []), element, innerType, inner];
  return [
    ...Object.keys(shape ?? {}),
    ...Object.values(entries ?? {}),
    ...(values ?? []),
    ...inside.flatMap((one) => (one === undefined ? [] : listWords(one))),
  ];
}

/** Whether the guide shows a word as code, alone or in an example. */
function isShown(word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z0-9-])${escaped}(?![A-Za-z0-9-])`).test(
    [...GUIDE.matchAll(/```[^]*?```|`[^`\n]+`/g)].map(([code]) => code).join('\n'),
  );
}

describe('the author’s guide', () => {
  it.each(Object.entries(RECORD_SCHEMAS))('names every field and every allowed value of %s', (_, schema) => {
    expect([...new Set(listWords(schema))].filter((word) => !isShown(word))).toEqual([]);
  });

  it('says where every kind of record stands', () => {
    const places = [...LIST_FILES.map(({ file }) => file), ...RECORD_FOLDERS.map(({ folder }) => `${folder}/`)];
    expect(places.filter((place) => !GUIDE.includes(`\`${place}`))).toEqual([]);
  });

  it('explains every rule, and no other', () => {
    const explained = [...GUIDE.matchAll(/^#### (\S+)\n\n\S/gm)].map(([, id]) => id);
    const rules = new Set([...LOAD_RULES, ...RULES].map(({ id }) => id));
    expect(explained.toSorted()).toEqual([...rules].toSorted());
  });

  it('leads from its links to headings it has', () => {
    const headings = new Set(
      [...GUIDE.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
        (title ?? '').replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'),
      ),
    );
    const links = [...GUIDE.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !headings.has(link))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { REFERENCE_FIELDS } from '../../src/check/list-references.ts';
import { RECORD_SCHEMAS } from '../../src/schema/content-layout.ts';
import { identifier } from '../../src/schema/scalars.ts';
import { RECORD_KINDS } from '../../src/vocabulary/record-kind.ts';

interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** Every field of a schema that holds an identifier: `a.b`, and `a[]` for the entries of a list. */
function listIdentifierFields(schema: z.core.$ZodType, path = ''): string[] {
  if (schema === identifier) return [path];
  const { shape, element, innerType, options } = schema._zod.def as unknown as Definition;
  if (innerType !== undefined) return listIdentifierFields(innerType, path);
  if (element !== undefined) return listIdentifierFields(element, `${path}[]`);
  if (options !== undefined) return options.flatMap((option) => listIdentifierFields(option, path));
  return Object.entries(shape ?? {}).flatMap(([name, field]) =>
    listIdentifierFields(field, path === '' ? name : `${path}.${name}`),
  );
}

describe('REFERENCE_FIELDS', () => {
  it.each(RECORD_KINDS)('names every field of a %s that refers to another record', (kind) => {
    const own = /^id$|^formerIds\[\]$|(^|\.)sources\[\]$/;
    const referring = listIdentifierFields(RECORD_SCHEMAS[kind]).filter((field) => !own.test(field));
    const known = Object.keys(REFERENCE_FIELDS[kind] ?? {});
    expect(known).toEqual(expect.arrayContaining(referring));
  });
});

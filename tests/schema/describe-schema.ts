import { describe, expect, test } from 'vitest';
import { RECORD_SCHEMAS } from '../../src/schema/content-layout.ts';
import type { RecordKind } from '../../src/vocabulary/record-kind.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong, the fields that make it so, and the field the message must point at. */
export type Wrong = readonly [what: string, fields: Fields, at: string];

/** Every record but a source says where it comes from and how sure it is. */
export const PROVENANCE: Fields = { sources: ['example-list'], confidence: 'copied' };

/**
 * Tests the schema of one kind of record: it keeps a right record, and refuses each wrong change of it at its field.
 *
 * @param kind kind of record
 * @param right a right record with only the fields that are always set
 * @param full the fields that may be set besides, with right values
 * @param wrong what it must refuse
 */
export function describeSchema(kind: RecordKind, right: Fields, full: Fields, wrong: readonly Wrong[]): void {
  const refused = (fields: Fields): readonly string[] => {
    const result = RECORD_SCHEMAS[kind].safeParse(fields);
    return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'));
  };

  describe(kind, () => {
    test('keeps a record with only what is always set, and one with everything', () => {
      expect(refused(right)).toEqual([]);
      expect(refused({ ...right, ...full })).toEqual([]);
    });

    test.each(Object.keys(right))('refuses a record without %s', (field) => {
      const rest = Object.fromEntries(Object.entries(right).filter(([name]) => name !== field));
      expect(refused(rest)).toContain(field);
    });

    test.each(wrong)('refuses %s', (_, fields, at) => {
      expect(refused({ ...right, ...fields })).toContain(at);
    });

    test('refuses a field it does not know', () => {
      expect(refused({ ...right, colour: '红' })).toEqual(['']);
    });

    if ('sources' in right) {
      test('refuses no source at all, and a confidence that is not of the four', () => {
        expect(refused({ ...right, sources: [] })).toEqual(['sources']);
        expect(refused({ ...right, confidence: 'certain' })).toEqual(['confidence']);
      });
    }
  });
}

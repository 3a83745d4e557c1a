import { expect, test } from 'vitest';
import { LIST_FILES, RECORD_FOLDERS, RECORD_SCHEMAS } from '../../src/schema/content-layout.ts';
import { RECORD_KINDS } from '../../src/vocabulary/record-kind.ts';

test('every kind of record has a schema and exactly one place in the content', () => {
  const placed = [
    ...RECORD_FOLDERS.flatMap(({ kinds }) => Object.values(kinds)),
    ...LIST_FILES.flatMap(({ lists }) => Object.values(lists)),
  ];
  expect(Object.keys(RECORD_SCHEMAS).toSorted()).toEqual([...RECORD_KINDS].toSorted());
  expect(placed.toSorted()).toEqual([...RECORD_KINDS].toSorted());
});

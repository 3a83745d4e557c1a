import { expect, test } from 'vitest';
import { listCodeLineage } from '../../src/vocabulary/list-code-lineage.ts';

test.each([
  ['6-18-01-01', ['6-18-01-01', '6-18-01', '6-18', '6']],
  ['6', ['6']],
  ['new-2026-example', ['new-2026-example']],
])('%s stands below what its parts name', (code, lineage) => {
  expect(listCodeLineage(code)).toEqual(lineage);
});

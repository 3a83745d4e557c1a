import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findRecord } from '../../../src/graph/find-record.ts';
import { findGoverningSet } from '../../../src/views/ladder/find-governing-set.ts';
import { makeSmallCatalogue, standardOf } from '../../fixtures/small-catalogue.ts';

const set = (id: string, fields: Readonly<Record<string, unknown>>) => ({
  id,
  name: '示例条件',
  appliesTo: '示例',
  rules: [{ level: '5', alternative: '1', text: '示例' }],
  ...fields,
});
const SETS = [
  set('until-2017', { standardKind: 'skill', editions: { to: '2017' } }),
  set('from-2018', { standardKind: 'skill', editions: { from: '2018', to: '2022' } }),
  set('professional', { standardKind: 'professional-technical', editions: { from: '2018' } }),
  set('no-years', { standardKind: 'skill' }),
];

/** Which set governs a standard issued in 2019, and the year it was chosen by. */
function governing(fields: Readonly<Record<string, unknown>>): string {
  const standard = { ...standardOf('6-99-01-01', 's', '2019-01-10-example-1', ['5']), ...fields };
  const graph = buildGraph(makeSmallCatalogue({ standard: [standard], 'eligibility-set': SETS }));
  const record = findRecord(graph, 'standard', 's');
  const found = record === undefined ? undefined : findGoverningSet(graph, record);
  return found === undefined ? 'none' : `${found.set.id} ${found.year}`;
}

test('goes by the year of issue where the file shows no edition', () => {
  expect(governing({})).toBe('from-2018 2019');
});

test('goes by the year of the edition where there is one', () => {
  expect(governing({ editionYear: { year: '2017', basis: 'printed' } })).toBe('until-2017 2017');
  expect(governing({ editionYear: { year: '2018', basis: 'printed' } })).toBe('from-2018 2018');
});

test('keeps to the kind of the standard', () => {
  expect(governing({ kind: 'professional-technical' })).toBe('professional 2019');
});

test('names none where no set covers the year or the year is not known', () => {
  expect(governing({ editionYear: { year: '2024', basis: 'printed' } })).toBe('none');
  expect(governing({ circular: 'no-such-circular' })).toBe('none');
});

import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { buildSearchPage } from '../../../src/views/home/search-page.ts';
import { buildSignKey } from '../../../src/views/home/sign-key.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

test('offers to narrow by kind, major group, level, year, mark and confidence, every value with a Chinese label', () => {
  const { fields, ways } = buildSearchPage(buildGraph(makeSmallCatalogue()));
  expect(fields.map(({ name }) => name)).toEqual(['kind', 'group', 'level', 'year', 'mark', 'confidence']);
  expect(fields.find(({ name }) => name === 'group')?.options).toEqual([{ value: '6', label: '6 示例大类' }]);
  const labels = fields.flatMap(({ options }) => options.map(({ label }) => label));
  expect(labels.filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([]);
  expect(ways.length).toBeGreaterThan(2);
});

test('offers no kind that has no text of its own', () => {
  const { fields } = buildSearchPage(buildGraph(makeSmallCatalogue()));
  const kinds = fields.find(({ name }) => name === 'kind')?.options.map(({ value }) => value);
  expect(kinds).not.toContain('code');
  expect(kinds).not.toContain('work-type');
});

test('explains each of the four confidences, the surest first, and both marks', () => {
  const key = buildSignKey();
  expect(key.confidences.map(({ mark }) => mark.label)).toEqual(['官方', '转录', '推断', '未核实']);
  expect([key.green.letter, key.digital.letter]).toEqual(['L', 'S']);
});

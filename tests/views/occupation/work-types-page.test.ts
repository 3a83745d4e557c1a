import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { buildWorkTypesPage } from '../../../src/views/occupation/work-types-page.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

test('keeps work types whose occupation is not established apart from the others', () => {
  const catalogue = makeSmallCatalogue({
    'unplaced-work-type': [{ name: '示例散工种', status: 'consulted' }],
  });
  const page = buildWorkTypesPage(buildGraph(catalogue));
  expect(page.placed.map(({ name, occupation, code }) => [name, occupation?.text, code])).toEqual([
    ['示例工种', '示例工甲', '6-99-01-01-001'],
  ]);
  expect(page.unplaced).toMatchObject([{ name: '示例散工种', consulted: true }]);
});

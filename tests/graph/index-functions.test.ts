import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { indexFunctions } from '../../src/graph/index-functions.ts';
import { makeSmallCatalogue, standardOf } from '../fixtures/small-catalogue.ts';

test('lists for each function the occupations whose standards have it, each once, over all editions', () => {
  const functions = indexFunctions(buildGraph(makeSmallCatalogue()));
  expect(Object.fromEntries(functions)).toEqual({
    示例备料: ['6-99-01-01'],
    示例加工: ['6-99-01-01'],
    示例检验: ['6-99-01-01', '6-99-01-02'],
    示例交付: ['6-99-01-02'],
  });
});

test('keeps a function whose standard belongs to no occupation yet, with nobody under it', () => {
  const catalogue = makeSmallCatalogue({
    standard: [
      {
        ...standardOf('6-99-01-01', 'example-standard', '2019-01-10-example-1'),
        occupations: 'not-established',
        functions: { names: ['示例孤项'], reading: 'machine', confidence: 'copied' },
      },
    ],
  });
  expect(indexFunctions(buildGraph(catalogue)).get('示例孤项')).toEqual([]);
});

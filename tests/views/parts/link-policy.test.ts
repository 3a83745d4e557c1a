import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { formatClause } from '../../../src/views/parts/format-clause.ts';
import { labelPlace } from '../../../src/views/parts/label-place.ts';
import { linkPolicy } from '../../../src/views/parts/link-policy.ts';
import { makeCatalogue } from '../../fixtures/make-catalogue.ts';

const graph = buildGraph(
  makeCatalogue({
    policy: [
      {
        id: 'example-policy',
        date: '2018',
        title: '示例意见',
        issuer: '示例部门',
        effect: '示例作用',
        articles: [{ number: '3', text: '示例条文' }],
      },
    ],
  }),
);

test('a policy is linked under its title, at the article where the page has it', () => {
  expect(linkPolicy(graph, 'example-policy')).toEqual({
    text: '示例意见',
    address: 'policies/example-policy.html',
  });
  expect(linkPolicy(graph, 'example-policy', '3')?.address).toBe('policies/example-policy.html#article-3');
  expect(linkPolicy(graph, 'example-policy', '4')?.address).toBe('policies/example-policy.html');
});

test('there is no link to a policy that does not exist, or that is not named', () => {
  expect(linkPolicy(graph, 'no-such-policy')).toBeUndefined();
  expect(linkPolicy(graph, undefined, '3')).toBeUndefined();
});

test('a clause is cited by document and article, as far as they are known', () => {
  expect(formatClause('示例发〔2018〕1号', '11')).toBe('示例发〔2018〕1号 第11条');
  expect(formatClause('示例发〔2018〕1号', '附件一')).toBe('示例发〔2018〕1号 附件一');
  expect(formatClause(undefined, '11')).toBe('第11条');
  expect(formatClause(undefined, undefined)).toBeUndefined();
});

test('a place is said in words', () => {
  expect(['national', 'local', '山东'].map(labelPlace)).toEqual(['全国', '地方', '山东']);
});

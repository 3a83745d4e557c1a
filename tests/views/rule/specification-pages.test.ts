import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { buildAbilitySpecIndex, buildAbilitySpecPage } from '../../../src/views/rule/specification-pages.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

const graph = buildGraph(
  makeSmallCatalogue({
    'ability-spec': [
      {
        id: 'a',
        name: '乙能力',
        place: '甲市',
        issued: '2021-05',
        tasks: [{ name: '示例一', percent: '60' }, { name: '示例二' }],
        complete: 'false',
      },
      { id: 'b', name: '甲能力', place: '甲市', year: '2020', issuer: '示例局', occupation: '6-99-01-01' },
      { id: 'c', name: '丙能力' },
    ],
  }),
);

test('the list goes by place, then by name', () => {
  expect(buildAbilitySpecIndex(graph).rows.map(({ id }) => id)).toEqual(
    ['a', 'b', 'c'].toSorted((one, other) => {
      const key = (id: string) => ({ a: '甲市乙能力', b: '甲市甲能力', c: '地区不详丙能力' })[id] ?? '';
      return key(one) < key(other) ? -1 : 1;
    }),
  );
});

test('what is not known is said, and the year of issue stands in for a missing year', () => {
  const rows = Object.fromEntries(buildAbilitySpecIndex(graph).rows.map((row) => [row.id, row]));
  expect(rows['a']).toMatchObject({ issuer: '发布机构不详', year: '2021' });
  expect(rows['c']).toMatchObject({ place: '地区不详', year: '年份不详' });
  expect(rows['b']?.occupation?.address).toBe('occupations/6-99-01-01.html');
});

test('a weight that was not seen is not shown as zero', () => {
  const [record] = graph.catalogue['ability-spec'];
  if (record === undefined) throw new Error('no specification');
  const page = buildAbilitySpecPage(graph, record);
  expect(page.tasks.map(({ percent }) => percent)).toEqual(['60%', '未见']);
  expect(page.complete).toBe(false);
});

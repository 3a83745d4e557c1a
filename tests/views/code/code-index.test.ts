import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { buildCodeIndex } from '../../../src/views/code/code-index.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

const index = buildCodeIndex(buildGraph(makeSmallCatalogue()));

test('counts every different code once', () => {
  // Three in force, one of a work type, three older ones that lead on, two that lead nowhere.
  expect(index.total).toBe(9);
});

test('counts codes by edition, newest first; a split one counts once and has a row for each occupation', () => {
  expect(
    index.editions.map(({ edition, all, same, changed }) => [edition, all, same, changed.length]),
  ).toEqual([
    ['2015 年版', 3, 0, 4],
    ['1999 年版', 5, 1, 4],
  ]);
});

test('leads each changed code on, or to nothing where that is not known', () => {
  const rows = index.editions.flatMap(({ changed }) => changed);
  const line = (code: string) =>
    rows
      .filter((row) => row.code === code)
      .map(({ name, relation, to, currentCode }) =>
        [name, relation, to?.text ?? '-', currentCode ?? '-'].join(' '),
      );
  expect(line('6-98-01-05')).toEqual([
    '示例总工 拆分 示例工甲 6-99-01-01',
    '示例总工 拆分 示例工乙 6-99-01-02',
  ]);
  expect(line('6-97-01-09')).toEqual(['示例失踪工 去向未定 - -']);
  expect(line('6-97-01-08')).toEqual(['示例取消工 已取消 - -']);
});

import { describe, expect, test } from 'vitest';
import { collectCodeUses } from '../../src/graph/collect-code-uses.ts';
import { makeSmallCatalogue } from '../fixtures/small-catalogue.ts';

const codes = collectCodeUses(makeSmallCatalogue());

/** Edition, name, relation and occupation of every use, in order. */
function usesOf(code: string): readonly string[] {
  return (codes.get(code) ?? []).map(({ edition, name, relation, occupation }) =>
    [edition, name, relation, occupation?.id ?? '-'].join(' '),
  );
}

describe('collectCodeUses', () => {
  test('keeps apart what one code meant in different editions, the use in force first', () => {
    expect(usesOf('6-99-01-01')).toEqual([
      '2022 示例工甲 current 6-99-01-01',
      '2015 示例工乙 renumbered 6-99-01-02',
    ]);
  });

  test('keeps a code in force beside one whose way is not established', () => {
    expect(usesOf('6-99-02-01')).toEqual([
      '2022 示例工丙 current 6-99-02-01',
      '1999 示例另工 not-established -',
    ]);
  });

  test('leads a code with an X in front to the occupation in force', () => {
    expect(usesOf('X6-97-01-01')).toEqual(['1999 示例旧工 renamed 6-99-01-01']);
  });

  test('leads a split code to each of its occupations', () => {
    expect(usesOf('6-98-01-05')).toEqual([
      '2015 示例总工 split 6-99-01-01',
      '2015 示例总工 split 6-99-01-02',
    ]);
  });

  test('says of an unresolved code that nobody knows, or that there is no successor', () => {
    expect(usesOf('6-97-01-09')).toEqual(['1999 示例失踪工 not-established -']);
    expect(usesOf('6-97-01-08')).toEqual(['1999 示例取消工 none -']);
  });

  test('leads the code of a work type to its occupation, under the name of the work type', () => {
    expect(usesOf('6-99-01-01-001')).toEqual(['2022 示例工种 work-type 6-99-01-01']);
  });

  test('lists a code that has stayed the same in each edition', () => {
    expect(usesOf('6-99-01-02')).toEqual([
      '2022 示例工乙 current 6-99-01-02',
      '1999 示例工乙 same 6-99-01-02',
    ]);
  });

  test('makes no code of one that is not published', () => {
    expect(codes.has('unpublished')).toBe(false);
  });

  test('orders the codes', () => {
    expect([...codes.keys()]).toEqual([...codes.keys()].toSorted());
  });
});

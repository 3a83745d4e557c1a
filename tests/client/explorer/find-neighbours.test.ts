import { describe, expect, test } from 'vitest';
import { findNeighbours, type NeighbourSection } from '../../../src/client/explorer/find-neighbours.ts';
import { SMALL_MAP } from './small-map.ts';

const say = (sections: readonly NeighbourSection[]): readonly string[] =>
  sections.map(
    ({ kind, heading, neighbours }) =>
      `${kind} ${heading}: ${neighbours.map(({ name, reason }) => `${name} ${reason}`.trim()).join('; ')}`,
  );

describe('findNeighbours', () => {
  test('names what an occupation was split from, what else came of that, shared functions and its group', () => {
    expect(say(findNeighbours(SMALL_MAP, 0))).toEqual([
      'split 拆分自: 甲乙工 2015 年版 1-01-00-00，拆分（推断）; 乙工 也由“甲乙工”拆分',
      'functions 职业功能相同: 丁员 都有“装配”“检验”; 丙工 都有“装配”',
      'group 同属第一小类: 乙工',
    ]);
  });

  test('tells a merger and a new name apart, each with its edition', () => {
    expect(say(findNeighbours(SMALL_MAP, 2))[0]).toBe('renamed 更名自: 旧丙工 1999 年版 1-02-00-09，更名');
    expect(say(findNeighbours(SMALL_MAP, 3))[0]).toBe('merged 并入它的: 小丁 2015 年版 1-02-00-07，并入');
  });

  test('leads to the page of an occupation, and of the code for one of an older edition', () => {
    const [split] = findNeighbours(SMALL_MAP, 0);
    expect(split?.neighbours.map(({ page, at }) => [page, at])).toEqual([
      ['codes/1-01-00-00.html', undefined],
      ['occupations/1-01-00-02.html', 1],
    ]);
  });

  test('gives every reason a document', () => {
    const all = SMALL_MAP.places.flatMap((_, at) => findNeighbours(SMALL_MAP, at));
    expect(all.flatMap(({ neighbours }) => neighbours).filter(({ sources }) => sources.length === 0)).toEqual(
      [],
    );
  });

  test('has nothing to say of no occupation', () => {
    expect(findNeighbours(SMALL_MAP, -1)).toEqual([]);
  });
});

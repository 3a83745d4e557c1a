import type { NeighbourMap } from '../../../src/views/neighbourhood/neighbour-map.ts';

/** Five occupations in two groups: 甲 and 乙 came from one, 丙 was renamed and shares a function with 甲, 丁 was merged. */
export const SMALL_MAP: NeighbourMap = {
  size: 100,
  radius: 4,
  groups: [
    ['1-01', '第一小类', 25, 50, 20, 3, [0]],
    ['1-02', '第二小类', 75, 50, 20, 3, [0]],
  ],
  places: [
    ['1-01-00-01', '甲工', 20, 50, 0],
    ['1-01-00-02', '乙工', 30, 50, 0],
    ['1-02-00-01', '丙工', 70, 50, 1],
    ['1-02-00-02', '丁员', 80, 50, 1],
    ['1-02-00-03', '甲工助理', 75, 60, 1],
  ],
  links: [
    [0, 2, [0], [1]],
    [0, 3, [0, 1], [1]],
  ],
  formers: [
    ['2015 年版', '1-01-00-00', '甲乙工', 25, 50],
    ['1999 年版', '1-02-00-09', '旧丙工', 74, 50],
    ['2015 年版', '1-02-00-07', '小丁', 84, 50],
  ],
  descents: [
    [0, 0, 'split', '推断', [2]],
    [0, 1, 'split', '推断', [2]],
    [1, 2, 'renamed', '', [2]],
    [2, 3, 'merged', '', [2]],
  ],
  functions: ['装配', '检验'],
  sources: [
    ['list', '名单'],
    ['standards', '标准'],
    ['old-list', '旧名单'],
  ],
};

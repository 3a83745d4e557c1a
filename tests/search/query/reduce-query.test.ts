import { describe, expect, it } from 'vitest';
import { reduceQuery } from '../../../src/search/query/reduce-query.ts';

describe('reduceQuery', () => {
  it.each([
    ['焊工证怎么考', '焊工'],
    ['怎么考焊工证', '焊工'],
    ['怎么当导游', '导游'],
    ['我想当月嫂', '月嫂'],
    ['电工需要什么条件', '电工'],
    ['电工报考条件', '电工'],
    ['美容师工资', '美容师'],
    ['美容师一个月多少钱', '美容师'],
    ['数据标注员是做什么的', '数据标注员'],
    ['焊工高级', '焊工'],
    ['五级电工', '电工'],
    ['电工(三级)', '电工'],
    ['车工高级技师', '车工'],
    ['挖掘机操作证', '挖掘机'],
    ['注册消防工程师', '消防工程师'],
    ['扫大街的', '扫大街'],
    ['修车师傅', '修车'],
  ])('%s means %s', (typed, meant) => {
    expect(reduceQuery(typed).at(-1)).toBe(meant);
  });

  it.each(['电工', '考古', '证券', '高级技师', '初级工', '怎么考', '证'])('leaves %s alone', (typed) => {
    expect(reduceQuery(typed)).toEqual([]);
  });
});

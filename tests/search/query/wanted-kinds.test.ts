import { describe, expect, it } from 'vitest';
import { wantedKinds } from '../../../src/search/query/wanted-kinds.ts';

describe('wantedKinds', () => {
  it('takes off the word that says which kind is meant', () => {
    expect(wantedKinds('车工国家职业技能标准')).toEqual({ rest: '车工', kinds: ['standard'] });
    expect(wantedKinds('标准 车工')).toEqual({ rest: '车工', kinds: ['standard'] });
    expect(wantedKinds('车工标准2019年版')).toEqual({ rest: '车工', kinds: ['standard'] });
    expect(wantedKinds('2021年新职业')).toEqual({ rest: '2021年', kinds: ['notice'] });
    expect(wantedKinds('工程系列职称')).toEqual({ rest: '工程', kinds: ['title-series'] });
    expect(wantedKinds('车工的编码')).toEqual({ rest: '车工', kinds: [] });
    expect(wantedKinds('车工职业指南')).toEqual({ rest: '车工', kinds: ['guide'] });
    expect(wantedKinds('导游证')).toEqual({ rest: '导游', kinds: [] });
  });

  it('leaves a text alone that is nothing but such a word, or has none', () => {
    expect(wantedKinds('标准')).toBeUndefined();
    expect(wantedKinds('车工')).toBeUndefined();
    expect(wantedKinds('标准化工程技术人员')).toBeUndefined();
  });
});

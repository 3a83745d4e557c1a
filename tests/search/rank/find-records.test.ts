import { describe, expect, it } from 'vitest';
import { findRecords } from '../../../src/search/rank/find-records.ts';
import { makeIndex, makeRecord } from '../find-fixture.ts';
import { timeAtBest } from '../../fixtures/time-at-best.ts';

const index = makeIndex([
  makeRecord('group', '6-18', '机械制造基础加工人员', [{ type: 'code', text: '6-18' }]),
  makeRecord('group', '6-18-01', '机械冷加工人员', [{ type: 'code', text: '6-18-01' }]),
  makeRecord('occupation', '6-18-01-01', '车工', [{ type: 'code', text: '6-18-01-01' }]),
  makeRecord('occupation', '6-18-01-02', '铣工', [
    { type: 'code', text: '6-18-01-02' },
    { type: 'code-2015', text: '6-04-01-02' },
  ]),
  makeRecord('occupation', '4-12-01-01', '汽车维修工', [
    { type: 'code', text: '4-12-01-01' },
    { type: 'alias', text: '修车师傅' },
    { type: 'work-type', text: '汽车美容装潢工' },
  ]),
  makeRecord('occupation', '4-12-01-02', '汽车回收拆解工', [{ type: 'code', text: '4-12-01-02' }]),
  makeRecord('occupation', '2-07-11-03', '心理咨询师', [{ type: 'code', text: '2-07-11-03' }]),
  makeRecord('occupation', '2-07-04-00', '律师', [{ type: 'code', text: '2-07-04-00' }]),
  makeRecord('occupation', '2-06-03-00', '会计专业人员', [{ type: 'alias', text: '会计师' }]),
  makeRecord('standard', 's1', '车工国家职业技能标准', [
    { type: 'word', text: '车工' },
    { type: 'code-at-issue', text: '6-18-01-01' },
    { type: 'issued-under', text: '人社厅发〔2018〕145号' },
  ]),
  makeRecord('circular', 'c1', '人社厅发〔2018〕145号', [
    { type: 'document', text: '人社厅发〔2018〕145号' },
  ]),
  makeRecord('circular', 'c2', '人社厅发〔2019〕4号', [{ type: 'document', text: '人社厅发〔2019〕4号' }]),
]);
const idsOf = (query: string): readonly string[] => findRecords(index, query, 20).map((hit) => hit.id);
const firstOf = (query: string) => findRecords(index, query, 20)[0];

describe('findRecords', () => {
  it('puts the whole name first, then names that begin with it or hold it', () => {
    expect(idsOf('车工').slice(0, 2)).toEqual(['6-18-01-01', 's1']);
    expect(idsOf('车')).toEqual(['6-18-01-01', '4-12-01-01', '4-12-01-02', 's1']);
    expect(idsOf('维修工')).toEqual(['4-12-01-01']);
  });

  it('says through which other name or code a record was found', () => {
    expect(firstOf('修车师傅')).toMatchObject({ id: '4-12-01-01', why: '又称“修车师傅”' });
    expect(firstOf('汽车美容')).toMatchObject({ id: '4-12-01-01', why: '含工种“汽车美容装潢工”' });
    expect(firstOf('6-04-01-02')).toMatchObject({ id: '6-18-01-02', why: '2015 年版编码 6-04-01-02' });
    expect(firstOf('车工')?.why).toBe('');
  });

  it('takes codes whole, in part, without hyphens and in full width', () => {
    for (const query of ['6-18-01-01', '6180101', '６－１８－０１－０１', '6—18—01—01', '6 18 01 01']) {
      expect(firstOf(query)?.id, query).toBe('6-18-01-01');
    }
    expect(idsOf('6-18')[0]).toBe('6-18');
    expect(idsOf('618').slice(1, 3)).toEqual(['6-18-01-01', '6-18-01-02']);
    expect(idsOf('12-01')).toEqual(['4-12-01-01', '4-12-01-02']);
    expect(idsOf('0102')[0]).toBe('6-18-01-02');
  });

  it('takes document numbers whole and in part, in whatever brackets', () => {
    for (const query of [
      '人社厅发〔2018〕145号',
      '人社厅发[2018]145',
      '2018 145',
      '（2018）145号',
      '145号',
    ]) {
      expect(firstOf(query)?.id, query).toBe('c1');
      expect(idsOf(query), query).toContain('s1');
      expect(idsOf(query), query).not.toContain('c2');
    }
  });

  it('takes pinyin, whole or begun, and first letters', () => {
    expect(firstOf('chegong')?.id).toBe('6-18-01-01');
    expect(firstOf('che gong')?.id).toBe('6-18-01-01');
    expect(firstOf('xinlizi')?.id).toBe('2-07-11-03');
    expect(firstOf('lvshi')?.id).toBe('2-07-04-00');
    expect(firstOf('lǜshī')?.id).toBe('2-07-04-00');
    expect(firstOf('lushi')?.id).toBe('2-07-04-00');
    expect(firstOf('xlzxs')?.id).toBe('2-07-11-03');
    expect(firstOf('kuaiji')?.id).toBe('2-06-03-00');
    expect(idsOf('egong')).toEqual([]);
  });

  it('takes syllables cut short among full ones, other spellings, and letters among characters', () => {
    for (const letters of [
      'qichewxg',
      'qcweixiu',
      'qiceweixiugong',
      'qicweixiugon',
      '汽车weixiu',
      'qiche维修',
    ]) {
      expect(firstOf(letters)?.id, letters).toBe('4-12-01-01');
    }
    expect(firstOf('xinliz')?.id).toBe('2-07-11-03');
    expect(idsOf('xyz')).toEqual([]);
  });

  it('forgives a homophone and one wrong, missing or additional character', () => {
    expect(firstOf('心里咨询师')).toMatchObject({ id: '2-07-11-03', why: '读音相同' });
    for (const query of ['心理资询师', '心理询师', '心理咨询大师', '心理询咨师']) {
      expect(firstOf(query)?.id, query).toBe('2-07-11-03');
    }
  });

  it('puts the kind first that the query asks for', () => {
    expect(firstOf('车工标准')?.id).toBe('s1');
    expect(firstOf('车工职业技能标准')?.id).toBe('s1');
    expect(firstOf('车工的编码')?.id).toBe('6-18-01-01');
  });

  it('means all words when spaces part them', () => {
    expect(idsOf('汽车 拆解')).toEqual(['4-12-01-02']);
    expect(idsOf('汽车 律师')).toEqual([]);
  });

  it('keeps to the limit and to one order', () => {
    expect(findRecords(index, '工', 2)).toHaveLength(2);
    expect(findRecords(index, '工', 0)).toEqual([]);
    expect(idsOf('工')).toEqual(idsOf('工'));
  });

  it('answers hostile input with nothing, quickly, and never throws', async () => {
    const hostile = [
      '',
      '   ',
      '\u0000\u0007',
      '\ud800车工\udfff',
      '车'.repeat(10_000),
      '(.*)+[',
      '\\',
      '<img src=x onerror=alert(1)>',
      '😀'.repeat(5_000),
      '-'.repeat(10_000),
      '6-'.repeat(5_000),
      `a${'\u0301'.repeat(9_999)}`,
      '1'.repeat(10_000),
      '__proto__',
      '年号第',
    ];
    for (const query of hostile) {
      expect(await timeAtBest(() => findRecords(index, query, 10)), query.slice(0, 10)).toBeLessThan(50);
    }
    expect(firstOf('\ud800车工\udfff')?.id).toBe('6-18-01-01');
    expect(firstOf('车\u200b工')?.id).toBe('6-18-01-01');
  });
});

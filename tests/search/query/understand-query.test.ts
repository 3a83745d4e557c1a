import { describe, expect, it } from 'vitest';
import { documentTokens } from '../../../src/search/match/document-tokens.ts';
import { understandQuery } from '../../../src/search/query/understand-query.ts';

const traditional = new Map([
  ['電', '电'],
  ['軟', '软'],
  ['體', '体'],
]);
const keysOf = (typed: string) => understandQuery(typed, traditional).map((query) => query.key);
const literal = (typed: string) => understandQuery(typed, traditional)[0];

describe('understandQuery', () => {
  it('reads codes in every way they are written', () => {
    expect(literal('６－１８－０１')?.code).toBe('6-18-01');
    expect(literal('6.18.01')?.code).toBe('6-18-01');
    expect(literal('X2-02-13-07')?.code).toBe('x2-02-13-07');
    expect(literal('21005 12')?.code).toBe('2100512');
    expect(literal('6-18-')?.code).toBe('6-18');
    expect(understandQuery('GBM 4-10-01-05-001', traditional).at(-1)?.code).toBe('4-10-01-05');
    expect(literal('车工')?.code).toBeUndefined();
  });

  it('reads pinyin with spaces, tones and either ü', () => {
    expect(literal("xi'an Lǜ")?.letters).toBe('xianlv');
    expect(literal('lü')?.letters).toBe('lv');
    expect(literal('3d')?.letters).toBeUndefined();
  });

  it('has a second reading without the word for the kind', () => {
    expect(keysOf('车工标准')).toEqual(['车工标准', '车工']);
  });

  it('reduces questions, certificates and levels to what is meant, the literal reading first', () => {
    expect(keysOf('车工证怎么考')).toEqual(['车工证怎么考', '车工']);
    expect(keysOf('五级电工').at(-1)).toBe('电工');
    expect(keysOf('焊工高级').at(-1)).toBe('焊工');
    expect(keysOf('想当电工需要什么条件').at(-1)).toBe('电工');
  });

  it('reads traditional characters, and words of Taiwan among them', () => {
    expect(keysOf('電工')).toEqual(['电工']);
    expect(keysOf('軟體')).toEqual(['软件']);
    expect(keysOf('软体')).toEqual(['软体']);
  });

  it('knows what sort of occupation a word around the name hints at', () => {
    const hint = understandQuery('货运从业资格证', traditional).at(-1)?.hint;
    expect(hint?.test('4-02-02-02 道路货运汽车驾驶员')).toBe(true);
    expect(understandQuery('车工', traditional).at(-1)?.hint).toBeUndefined();
  });

  it('has no reading where nothing is left', () => {
    expect(understandQuery(' 。 ', traditional)).toEqual([]);
  });
});

describe('documentTokens', () => {
  it('keeps letters and numbers, whatever stands between them', () => {
    const whole = ['人社厅发', '2018', '145'];
    for (const text of ['人社厅发〔2018〕145号', '人社厅发[2018] 145', '人社厅发 2018年第145号']) {
      expect(documentTokens(text)).toEqual(whole);
    }
    expect(documentTokens('号')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { documentTokens } from '../../src/search/document-tokens.ts';
import { understandQuery } from '../../src/search/understand-query.ts';

const syllables = new Map([
  ['车', 'che'],
  ['工', 'gong'],
]);
const literal = (typed: string) => understandQuery(typed, syllables)[0];

describe('understandQuery', () => {
  it('reads codes in every way they are written', () => {
    expect(literal('６－１８－０１')?.code).toBe('6-18-01');
    expect(literal('6.18.01')?.code).toBe('6-18-01');
    expect(literal('X2-02-13-07')?.code).toBe('2-02-13-07');
    expect(literal('6-18-')?.code).toBe('6-18');
    expect(literal('车工')?.code).toBeUndefined();
  });

  it('reads pinyin with spaces, tones and either ü', () => {
    expect(literal("xi'an Lǜ")?.letters).toBe('xianlv');
    expect(literal('lü')?.letters).toBe('lv');
    expect(literal('3d')?.letters).toBeUndefined();
  });

  it('reads the sound of Chinese characters', () => {
    expect(literal('车工')?.spelled).toBe('|che|gong|');
    expect(literal('车')?.spelled).toBeUndefined();
  });

  it('has a second reading without the word for the kind', () => {
    expect(understandQuery('车工标准', syllables).map((query) => query.key)).toEqual(['车工标准', '车工']);
  });

  it('has no reading where nothing is left', () => {
    expect(understandQuery(' 。 ', syllables)).toEqual([]);
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

import { describe, expect, it } from 'vitest';
import { keyOf, normaliseText } from '../../../src/search/text/normalise-text.ts';

describe('normaliseText', () => {
  it('brings widths, cases, hyphens and spaces to one form', () => {
    expect(normaliseText('　４－１０—01  ＡＩ ')).toBe('4-10-01 ai');
    expect(normaliseText('a–b−c‐d')).toBe('a-b-c-d');
  });

  it('drops what nobody sees', () => {
    expect(normaliseText('车\u200b\ufeff工\ud800')).toBe('车工');
    expect(normaliseText('车\u0000工')).toBe('车 工');
  });

  it('looks at the beginning of a text that is too long', () => {
    expect(normaliseText('车'.repeat(100_000)).length).toBeLessThanOrEqual(200);
  });
});

describe('keyOf', () => {
  it('keeps letters and digits only', () => {
    expect(keyOf('车工(数控) 1-2·甲')).toBe('车工数控12甲');
    expect(keyOf('—— 。')).toBe('');
  });
});

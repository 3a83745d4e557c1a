import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCharacters, splitCharacters } from '../../../src/search/read/split-characters.ts';

describe('splitCharacters', () => {
  it('parts letters and digits, and keeps marks with the character before them', () => {
    expect(splitCharacters('车工，AI 1')).toBe('车 工， A I␣ 1');
    expect(splitCharacters('（甲）乙')).toBe('（甲） 乙');
    expect(splitCharacters('')).toBe('');
  });

  it('makes full-width letters and digits half-width, as people type them', () => {
    expect(splitCharacters('ＡＩ２')).toBe('A I 2');
  });

  it('can be undone', () => {
    const text = fc.string({ unit: fc.constantFrom('车', '工', 'A', '7', '，', '（', ' ', '—') });
    fc.assert(fc.property(text, (each) => joinCharacters(splitCharacters(each)) === each));
  });
});

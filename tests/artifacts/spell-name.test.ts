import { describe, expect, it } from 'vitest';
import { listCommonCharacters } from '../../src/artifacts/list-common-characters.ts';
import { spellName } from '../../src/artifacts/spell-name.ts';

describe('spellName', () => {
  it('spells words in their context, as people type them', () => {
    expect(spellName('会计')).toEqual(['kuai', 'ji']);
    expect(spellName('会议')).toEqual(['hui', 'yi']);
    expect(spellName('律师')).toEqual(['lv', 'shi']);
    expect(spellName('银行')).toEqual(['yin', 'hang']);
  });

  it('gives one entry for each character, whatever it is', () => {
    expect(spellName('3D打印（A）')).toEqual(['3', 'd', 'da', 'yin', '（', 'a', '）']);
    expect(spellName('')).toEqual([]);
    for (const text of ['𠮷野家', '甲 乙', '😀工', 'Photoshop图形']) {
      expect(spellName(text)).toHaveLength([...text].length);
    }
  });
});

describe('listCommonCharacters', () => {
  it('lists the 3,755 characters of everyday use, none twice', () => {
    const characters = [...listCommonCharacters()];
    expect(new Set(characters).size).toBe(3755);
    expect(characters.slice(0, 3)).toEqual(['啊', '阿', '埃']);
  });
});

import { describe, expect, it } from 'vitest';
import { layOutTexts } from '../../../../src/search/read/building/lay-out-texts.ts';
import { PLACE_FILLER, TEXT_START } from '../../../../src/search/read/read-index.ts';

const rowOf = (letters: Uint16Array): string => String.fromCharCode(...letters);

describe('layOutTexts', () => {
  it('puts letters in one row, each text after a sign, and keeps the texts as they are read', () => {
    const { letters, lengths, files } = layOutTexts(['车工，Ａ1', '', '铣'], 100);
    expect(rowOf(letters)).toBe(' 车工a1  铣');
    expect(lengths).toEqual([5, 1, 2]);
    expect(files).toEqual([`${TEXT_START}车工，Ａ1${TEXT_START}${TEXT_START}铣`]);
  });

  it('cuts files at the same number of places, marks staying with the letter before them', () => {
    const { files } = layOutTexts(['甲，乙。丙丁'], 3);
    expect(files).toEqual([`${TEXT_START}甲，乙。`, '丙丁']);
  });

  it('fills the places of a character that ends in the next file', () => {
    const { letters, files } = layOutTexts(['甲㎡乙'], 3);
    expect(rowOf(letters)).toBe(' 甲m2乙');
    expect(files).toEqual([`${TEXT_START}甲㎡`, `${PLACE_FILLER}乙`]);
  });
});

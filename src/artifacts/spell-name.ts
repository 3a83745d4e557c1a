import { pinyin } from 'pinyin-pro';

/**
 * Gives the syllables of a Chinese text in their context (会计 is kuài jì, 会议 is huì yì), without tones and with `v`
 * for `ü`, as people type them.
 *
 * @param text any text
 * @returns one syllable for each character; a character that is not Chinese stands for itself, in lower case
 * @example spellName('律师AI') // ['lv', 'shi', 'a', 'i']
 */
export function spellName(text: string): readonly string[] {
  const characters = [...text];
  const syllables = pinyin(text, { type: 'array', toneType: 'none', v: true, nonZh: 'spaced' });
  const fits = syllables.length === characters.length;
  return characters.map((character, at) => {
    const syllable = fits ? syllables[at] : pinyin(character, { toneType: 'none', v: true });
    return syllable !== undefined && /^[a-z]+$/.test(syllable) ? syllable : character.toLowerCase();
  });
}

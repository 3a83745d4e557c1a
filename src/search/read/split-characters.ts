const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;

/** Stands for a space of the text, because spaces part the characters. */
const SPACE_SIGN = '\u2423';

/**
 * Parts the characters of a text by spaces, so that a full-text index made for words finds every part of a Chinese
 * text. Marks stay with the character before them and spaces become a sign, so that {@link joinCharacters} gives the
 * text back (full-width letters and digits in half width).
 *
 * @param text any text
 * @example splitCharacters('车工，AI 1') // '车 工， A I␣ 1'
 */
export function splitCharacters(text: string): string {
  let split = '';
  let begun = false;
  for (const character of text) {
    if (SPACE.test(character)) {
      split += SPACE_SIGN;
    } else {
      const isLetter = LETTER.test(character);
      if (begun && isLetter) split += ' ';
      split += isLetter ? halfWidth(character) : character;
      begun ||= isLetter;
    }
  }
  return split;
}

/**
 * Puts the sign for a space in place of each space, so that no single character stands alone and passes for a part of
 * a text; {@link joinCharacters} undoes it.
 *
 * @param text any text
 */
export function hideSpaces(text: string): string {
  return text.replace(/\s/gu, SPACE_SIGN);
}

/** Full-width letters and digits as everybody types them; a character that would become several stays as it is. */
function halfWidth(character: string): string {
  const plain = character.normalize('NFKC');
  return [...plain].length === 1 ? plain : character;
}

/**
 * Gives back the text that {@link splitCharacters} parted.
 *
 * @param split characters parted by spaces
 */
export function joinCharacters(split: string): string {
  return split.replaceAll(' ', '').replaceAll(SPACE_SIGN, ' ');
}

/** Longest text that is looked at; nobody types more, no record is called more, and hostile input stays cheap. */
const LONGEST = 200;

const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}]+/gu;
const DASHES = /[\p{Pd}\u2212\u30fc_]/gu;
const SPACES = /[\s\p{Cc}]+/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * Brings what people type, and what records are called, to one form: half-width, lower case, one kind of hyphen,
 * single spaces, nothing invisible. Traditional characters stay as they are; see `foldTraditional`.
 *
 * @param text any text, however long or broken
 * @returns at most 200 characters of it; empty where nothing is left. Never throws
 * @example normaliseText(' ４－１０—01 ＡＩ ') // '4-10-01 ai'
 */
export function normaliseText(text: string): string {
  return text
    .slice(0, LONGEST * 4)
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .slice(0, LONGEST)
    .replace(UNSEEN, '')
    .trim();
}

/**
 * The letters and digits of a text without anything between them, which is what names are compared by.
 *
 * @param normalised a text from {@link normaliseText}
 * @example keyOf('车工(数控) 1') // '车工数控1'
 */
export function keyOf(normalised: string): string {
  return normalised.replace(NO_WORD, '');
}

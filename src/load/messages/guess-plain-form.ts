const CODE_FORM = /^X?[1-8](-\d{2}){0,3}(-\d{3})?$/;

/**
 * Guesses what an author meant by a code, a date or an identifier in unsuitable characters: full-width digits, a
 * dash for a hyphen, a letter that
 * looks like a digit, a part of one digit.
 *
 * @param written what stands in the file
 * @returns the plain form, or `undefined` when nothing can be made of it
 * @example guessPlainForm('6－18－01－O1') // '6-18-01-01'
 */
export function guessPlainForm(written: string): string | undefined {
  const plain = written
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212_]/g, '-')
    .replace(/\s+/g, '');
  const digits = plain
    .replace(/[lI|]/g, '1')
    .replace(/[Oo]/g, '0')
    .replace(/-(?=\d(-|$))/g, '-0');
  if (CODE_FORM.test(digits) && digits !== written) return digits;
  const date = /^(\d{4})[年/.-](\d{1,2})(?:[月/.-](\d{1,2})日?|月)?$/.exec(plain);
  if (date !== null) {
    const parts = [date[1], date[2]?.padStart(2, '0'), date[3]?.padStart(2, '0')];
    const day = parts.filter((part) => part !== undefined).join('-');
    return day === written ? undefined : day;
  }
  const lower = plain.toLowerCase();
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(lower) && lower !== written ? lower : undefined;
}

/**
 * Makes text comparable: small letters, half-width, no spaces, hyphens or brackets, so that 6180101 finds 6-18-01-01
 * and 2018 145 finds 〔2018〕145号.
 *
 * @example normaliseRowText('人社厅发〔2018〕145号') // '人社厅发2018145号'
 */
export function normaliseRowText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐–—()\[\]〔〕【】《》「」·]/g, '');
}

const RUNS = /\d+|\p{L}+/gu;

/**
 * Splits a document number into what people write of it in one way or another: the issuer's letters and the numbers.
 * Brackets, spaces and the signs 第, 号 and 文 differ from writer to writer and are left out.
 *
 * @param normalised a text from `normaliseText`
 * @returns the parts in order; empty where there is none
 * @example documentTokens('人社厅发〔2018〕145号') // ['人社厅发', '2018', '145']
 */
export function documentTokens(normalised: string): readonly string[] {
  return (normalised.match(RUNS) ?? [])
    .map((token) => token.replace(/[第号年文]/gu, ''))
    .filter((token) => token !== '');
}

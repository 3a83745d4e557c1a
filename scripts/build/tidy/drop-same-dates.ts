import type { MarkupToken } from './markup-token.ts';

/**
 * Leaves out the date in the attribute of `<time>` where the same date is what one reads: there HTML takes it from.
 *
 * @param tokens of a page without spaces at the edges of elements (see `dropSpaces`)
 */
export function dropSameDates(tokens: readonly MarkupToken[]): readonly MarkupToken[] {
  return tokens.map((token, at) => {
    if (token.kind === 'text' || token.name !== 'time' || token.end) return token;
    const next = tokens[at + 1];
    const isSame = next?.kind === 'text' && token.attributes === ` datetime="${next.text}"`;
    return isSame ? { ...token, attributes: '' } : token;
  });
}

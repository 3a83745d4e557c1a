import type { MarkupToken } from './markup-token.ts';

/** A value may not end in a slash: before `>` that would be read as the end of an element without content. */
const QUOTED = /="([^\s"'=<>`]*[^\s"'=<>`/])"(?=\s|$)/g;

/**
 * Takes the quotation marks off attribute values that need none.
 *
 * @example unquoteAttributes([tag('a', ' class="x" href="a b"')]) // ' class=x href="a b"'
 */
export function unquoteAttributes(tokens: readonly MarkupToken[]): readonly MarkupToken[] {
  return tokens.map((token) => {
    if (token.kind === 'text' || token.attributes === '') return token;
    return { ...token, attributes: token.attributes.replace(QUOTED, '=$1') };
  });
}

import type { MarkupToken, TagToken } from './markup-token.ts';

const BLOCKS = [
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'details',
    'div',
    'dl',
    'fieldset',
    'figure',
    'footer',
    'form',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main', 'nav', 'ol', 'p', 'section', 'table', 'ul'],
];

/** Elements whose end a parser knows: by what begins next, or because what they stand in ends. */
const FOLLOWERS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  p: BLOCKS,
  caption: ['colgroup', 'thead', 'tbody', 'tr'],
  thead: ['tbody', 'tfoot'],
  tbody: ['tbody', 'tfoot'],
  tr: ['tr', 'tbody', 'tfoot'],
  th: ['th', 'td', 'tr', 'tbody', 'tfoot'],
  td: ['th', 'td', 'tr', 'tbody', 'tfoot'],
};

/** What may stand around such an element, so that its end tag ends the element too. */
const AROUND: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dd: ['dl', 'div'],
  p: [...BLOCKS.filter((name) => name !== 'p'), 'body', 'li', 'dd', 'td', 'th'],
  tbody: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  th: ['table', 'thead', 'tbody', 'tfoot', 'tr'],
  td: ['table', 'thead', 'tbody', 'tfoot', 'tr'],
};

/** Tags that never say anything where they stand without attributes. */
const NEEDLESS: ReadonlySet<string> = new Set(['/head', 'body', '/body', '/html']);

/**
 * Leaves out the tags that HTML lets one leave out because every parser puts them back. The page stays the same tree.
 *
 * @param tokens of a whole page, without spaces beside blocks (see `dropSpaces`)
 */
export function dropEndTags(tokens: readonly MarkupToken[]): readonly MarkupToken[] {
  return tokens.filter((token, at) => {
    if (token.kind === 'text') return true;
    const name = `${token.end ? '/' : ''}${token.name}`;
    if (NEEDLESS.has(name)) return token.attributes !== '';
    return !token.end || !isPutBack(token, tokens[at + 1]);
  });
}

function isPutBack({ name }: TagToken, next: MarkupToken | undefined): boolean {
  if (next?.kind !== 'tag') return false;
  return (next.end ? AROUND[name] : FOLLOWERS[name])?.includes(next.name) ?? false;
}

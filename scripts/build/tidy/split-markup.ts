import type { MarkupToken } from './markup-token.ts';

const TAG = /<(\/?)([a-zA-Z!][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

/**
 * Splits a page into tags and runs of text. Joined with `joinMarkup` they are the page again.
 *
 * @param html well-formed markup without comments, as the renderer writes it
 */
export function splitMarkup(html: string): readonly MarkupToken[] {
  const tokens: MarkupToken[] = [];
  let position = 0;
  for (const match of html.matchAll(TAG)) {
    if (match.index > position) tokens.push({ kind: 'text', text: html.slice(position, match.index) });
    const [whole, slash, name = '', attributes = ''] = match;
    tokens.push({ kind: 'tag', name, end: slash === '/', attributes });
    position = match.index + whole.length;
  }
  if (position < html.length) tokens.push({ kind: 'text', text: html.slice(position) });
  return tokens;
}

/** Writes tokens as markup. */
export function joinMarkup(tokens: readonly MarkupToken[]): string {
  let html = '';
  for (const token of tokens)
    html += token.kind === 'text' ? token.text : `<${token.end ? '/' : ''}${token.name}${token.attributes}>`;
  return html;
}

import type { MarkupToken } from './markup-token.ts';

/** Elements that stand in a line of text as a letter does; spaces before and after them show. */
const LETTERS: ReadonlySet<string> = new Set(['button', 'img', 'input', 'select', 'svg']);

/** Elements that run along with the text around them; every other element begins and ends a line of its own. */
const INLINE: ReadonlySet<string> = new Set([
  ...LETTERS,
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'kbd', 'label', 'mark', 'q', 'small', 'span'],
  ...['strong', 'sub', 'sup', 'time', 'tspan', 'u', 'var', 'wbr'],
]);

/** The spaces of the markup; the wide space of Chinese text and the one that holds words together are letters. */
const SPACES = /[ \t\n\r\f]+/g;

/**
 * Takes out the spaces that no browser shows: at the beginning and the end of a line of text, also where the text
 * begins or ends inside a link or the like, and all but the outermost of several that only tags part.
 *
 * @param tokens of a page without `<pre>` and `<textarea>`, in which every space counts
 * @returns the tokens without runs of text that became empty
 */
export function dropSpaces(tokens: readonly MarkupToken[]): readonly MarkupToken[] {
  const forward = dropLeading(tokens, false);
  return dropLeading(forward.toReversed(), true).toReversed();
}

/** Takes spaces out after the edge of a line, and inside an element before which there is one; either way round. */
function dropLeading(tokens: readonly MarkupToken[], backward: boolean): readonly MarkupToken[] {
  const kept: MarkupToken[] = [];
  // Where the next space would not show: at an edge, or behind a space with nothing but tags that open in between.
  let hidden = true;
  let before: MarkupToken | undefined;
  for (const token of tokens) {
    if (token.kind === 'tag') {
      const opens = token.end === backward;
      if (!INLINE.has(token.name)) hidden = true;
      else if (LETTERS.has(token.name)) hidden = opens && holdsText(token.name);
      // An element without text may be drawn by the style sheet, and then stands there like a letter.
      else if (!opens && before?.kind === 'tag' && before.end === backward && before.name === token.name)
        hidden = false;
      else if (!opens && hidden && before?.kind === 'text') hidden = false;
      kept.push(token);
    } else {
      const squeezed = token.text.replace(SPACES, ' ');
      const text: string = hidden ? squeezed.replace(backward ? / $/ : /^ /, '') : squeezed;
      if (text !== '') {
        kept.push({ kind: 'text', text });
        hidden = backward ? text.startsWith(' ') : text.endsWith(' ');
      }
    }
    before = kept.at(-1);
  }
  return kept;
}

function holdsText(name: string): boolean {
  return name === 'button' || name === 'svg' || name === 'select';
}

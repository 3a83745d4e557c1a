/** Elements around which a browser shows no space: blocks, rows, cells, what belongs to the head, shapes. */
const BLOCKS =
  'html|head|body|meta|link|title|div|header|footer|main|nav|section|aside|article|ul|ol|li|dl|dt|dd|p|h[1-6]|table|' +
  'caption|colgroup|col|thead|tbody|tr|th|td|figure|figcaption|details|form|path|rect|g|text|circle|line';
const ATTRIBUTES = `(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*`;
const TAG = new RegExp(`\\s*(</?(?:${BLOCKS})${ATTRIBUTES}>)\\s*`, 'g');

/** Where every space counts. */
const KEPT = /<(pre|textarea)\b[^]*?<\/\1>/;

/**
 * Takes the spaces beside block elements out of a page.
 *
 * @param html the whole page; one with preformatted text is left as it is
 * @example tidyMarkup('<ul> <li> 甲 <b>乙</b> </li> </ul>') // '<ul><li>甲 <b>乙</b></li></ul>'
 */
export function tidyMarkup(html: string): string {
  return KEPT.test(html) ? html : html.replace(TAG, '$1');
}

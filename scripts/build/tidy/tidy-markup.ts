import { dropEndTags } from './drop-end-tags.ts';
import { dropSameDates } from './drop-same-dates.ts';
import { dropSpaces } from './drop-spaces.ts';
import { joinMarkup, splitMarkup } from './split-markup.ts';
import { unquoteAttributes } from './unquote-attributes.ts';

/** Where every space counts, or where what looks like a tag is none. */
const KEPT = /<(?:pre|textarea|script(?![^>]*\ssrc=)|style|!--)/;

/**
 * Writes a page in fewer bytes: without the spaces, end tags and quotation marks that mean nothing. A browser makes
 * the same page of it.
 *
 * @param html the whole page; one with preformatted text is left as it is
 * @example tidyMarkup('<ul> <li class="a"> 甲 <b>乙</b> </li> </ul>') // '<ul><li class=a>甲 <b>乙</b></ul>'
 */
export function tidyMarkup(html: string): string {
  if (KEPT.test(html)) return html;
  // Capitals would be the only ones of the page, and cost a packed page as much as ten other letters.
  const plain = html.replace('<!DOCTYPE', '<!doctype');
  return joinMarkup(unquoteAttributes(dropEndTags(dropSameDates(dropSpaces(splitMarkup(plain))))));
}

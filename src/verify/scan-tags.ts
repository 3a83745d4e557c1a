/** What a scan of a page meets, in the order of the text. */
export interface TagHandler {
  /** A start tag with its raw attributes (names in lower case, entities not yet decoded) and its position. */
  startTag(name: string, attributes: ReadonlyMap<string, string>, offset: number): void;
  /** Text that is not markup, also that inside `<script>`, `<style>` and `<title>`. */
  text(text: string, offset: number): void;
}

const TAG_NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/]*([^\s"'<>/=][^\s"'<>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y;
const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea']);

/**
 * Walks once over the text of a page and tells of every start tag and every run of text. It does not build a tree and
 * mends nothing, which makes it fast enough for thousands of pages; well-formed pages lose nothing by it.
 *
 * @param html the whole page
 * @param handler told of everything, in order
 */
export function scanTags(html: string, handler: TagHandler): void {
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    if (open < 0) break;
    if (open > position) handler.text(html.slice(position, open), position);
    if (html.startsWith('<!--', open)) position = after(html, '-->', open + 4);
    else if (html[open + 1] === '!' || html[open + 1] === '/' || html[open + 1] === '?')
      position = after(html, '>', open);
    else position = scanStartTag(html, open, handler);
  }
  if (position < html.length) handler.text(html.slice(position), position);
}

function scanStartTag(html: string, open: number, handler: TagHandler): number {
  TAG_NAME.lastIndex = open + 1;
  const name = TAG_NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) {
    handler.text('<', open);
    return open + 1;
  }
  let position = open + 1 + name.length;
  const attributes = new Map<string, string>();
  for (;;) {
    ATTRIBUTE.lastIndex = position;
    const match = ATTRIBUTE.exec(html);
    if (!match) break;
    position = ATTRIBUTE.lastIndex;
    const key = (match[1] ?? '').toLowerCase();
    if (!attributes.has(key)) attributes.set(key, match[2] ?? match[3] ?? match[4] ?? '');
  }
  position = after(html, '>', position);
  handler.startTag(name, attributes, open);
  if (!RAW_TEXT.has(name)) return position;
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = position;
  const end = close.exec(html)?.index ?? html.length;
  if (end > position) handler.text(html.slice(position, end), position);
  return after(html, '>', end);
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

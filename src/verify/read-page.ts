import { decodeEntities } from './decode-entities.ts';
import type { PageFacts, PageLink, Placed } from './page-facts.ts';
import { scanTags } from './scan-tags.ts';

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = [
  'href',
  'src',
  'xlink:href',
  'poster',
  'action',
  'formaction',
  'data',
  'background',
];

/**
 * Reads what the rules ask of a page.
 *
 * @param html the whole page, as published
 * @returns facts with positions in the text; a page without markup gives empty facts
 */
export function readPage(html: string): PageFacts {
  const links: PageLink[] = [];
  const ids = new Set<string>();
  const repeatedIds: Placed<string>[] = [];
  const inlined: Placed<string>[] = [];
  const assets: string[] = [];
  let title = '';
  let lang = '';
  let headings = 0;
  let policy = '';
  let nodes = 0;
  let current = '';
  let inHead = true;

  const addLinks = (tag: string, attributes: ReadonlyMap<string, string>, offset: number): void => {
    const rel = attributes.get('rel') ?? '';
    const add = (address: string): void => {
      links.push({ address: decodeEntities(address).trim(), tag, rel, offset });
    };
    for (const name of ADDRESS_ATTRIBUTES) {
      const value = attributes.get(name);
      if (value !== undefined) add(value);
    }
    for (const part of attributes.get('srcset')?.split(',') ?? []) add(part.trim().split(/\s+/)[0] ?? '');
    if (attributes.get('http-equiv')?.toLowerCase() === 'refresh')
      add((attributes.get('content') ?? '').replace(/^[^=]*=\s*/, '').replace(/^['"]|['"]$/g, ''));
  };

  scanTags(html, {
    startTag(tag, attributes, offset) {
      nodes += 1;
      current = tag;
      if (tag === 'body') inHead = false;
      addLinks(tag, attributes, offset);
      const id = attributes.get('id');
      if (id !== undefined) {
        const decoded = decodeEntities(id);
        if (ids.has(decoded)) repeatedIds.push({ value: decoded, offset });
        ids.add(decoded);
      }
      if (tag === 'html') lang = attributes.get('lang') ?? '';
      if (tag === 'h1') headings += 1;
      if (tag === 'style' || (tag === 'script' && isInlineScript(attributes)))
        inlined.push({ value: `<${tag}>`, offset });
      for (const name of attributes.keys())
        if (name === 'style' || name.startsWith('on')) inlined.push({ value: name, offset });
      if (tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
        policy = decodeEntities(attributes.get('content') ?? '');
      const asset =
        tag === 'script'
          ? attributes.get('src')
          : attributes.get('rel') === 'stylesheet'
            ? attributes.get('href')
            : undefined;
      if (asset !== undefined) assets.push(decodeEntities(asset));
    },
    text(text) {
      nodes += 1;
      if (inHead && current === 'title' && title === '') title = decodeEntities(text).trim();
      current = '';
    },
  });
  return { links, ids, repeatedIds, title, lang, headings, policy, inlined, nodes, assets };
}

/** Data blocks are not run by a browser and are allowed. */
function isInlineScript(attributes: ReadonlyMap<string, string>): boolean {
  const type = attributes.get('type') ?? '';
  return !attributes.has('src') && (type === '' || type === 'module' || type.includes('javascript'));
}

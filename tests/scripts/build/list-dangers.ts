import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Schemes whose addresses run something or smuggle a page in. */
const DANGEROUS = /^[\0-\x20]*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^[\0-\x20]*data\s*:/i;

/** Elements that have no place in a page of the site. */
const FOREIGN: ReadonlySet<string> = new Set([
  ...[
    'iframe',
    'object',
    'embed',
    'base',
    'style',
    'template',
    'frame',
    'frameset',
    'applet',
    'math',
    'marquee',
  ],
]);

/**
 * Lists what a browser would run, fetch or mistake in a page, with a full HTML parser.
 *
 * @param html the page as published
 * @returns `tag`, or `tag attribute=value`; nothing for a page of the site as it should be
 */
export function listDangers(html: string): readonly string[] {
  const dangers: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const { tagName, attrs } = node;
      if (FOREIGN.has(tagName) || (tagName === 'script' && !attrs.some(({ name }) => name === 'src')))
        dangers.push(tagName);
      for (const { name, value } of attrs)
        if (name.startsWith('on') || name === 'style' || name === 'srcdoc' || DANGEROUS.test(value))
          dangers.push(`${tagName} ${name}=${value}`);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return dangers;
}

import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Values longer than this (the drawing of a QR code) are told by their length and a digest. */
const LONGEST = 400;
const WITHOUT_END = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'path', 'rect']);

/**
 * Prints a page with one element a line, so that a person sees in a review what changed.
 *
 * @param html the page as published
 * @param part name of the element to print; the whole page where it is `html`
 * @returns lines, each level two blanks further in; text that stands alone in an element stands on its line
 */
export function printHtml(html: string, part: 'html' | 'main'): string {
  const root = findElement(parse(html).childNodes, part);
  if (root === undefined) throw new Error(`the page has no <${part}>`);
  return `${printNode(root, '').join('\n')}\n`;
}

function findElement(nodes: readonly Node[], name: string): Element | undefined {
  for (const node of nodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    const found = node.tagName === name ? node : findElement(node.childNodes, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function printNode(node: Node, indent: string): readonly string[] {
  if (defaultTreeAdapter.isTextNode(node)) {
    const text = node.value.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [indent + escapeText(text)];
  }
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  const start = `${indent}<${node.tagName}${node.attrs.map(printAttribute).join('')}>`;
  if (WITHOUT_END.has(node.tagName)) return [start];
  const end = `</${node.tagName}>`;
  const inside = node.childNodes.flatMap((child) => printNode(child, `${indent}  `));
  const alone = node.childNodes.every((child) => !defaultTreeAdapter.isElementNode(child));
  if (alone) return [start + inside.map((line) => line.trim()).join(' ') + end];
  return [start, ...inside, indent + end];
}

function printAttribute({ name, value }: { readonly name: string; readonly value: string }): string {
  if (value.length <= LONGEST) return ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
  const digest = createHash('sha256').update(value).digest('hex').slice(0, 12);
  return ` ${name}="… ${value.length} characters, ${digest}"`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

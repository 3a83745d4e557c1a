import { joinText } from './join-text.ts';
import type { DocumentSection } from './read-document.ts';

/**
 * Writes one section of a page for the full-text search.
 *
 * @param name what the page calls it; empty for what stands above all sections
 * @param anchor its id on the page; empty where it has none
 * @param parts sentences and lists of names; empty and absent ones are left out
 * @returns the section; none where it has no text
 */
export function writeSection(
  name: string,
  anchor: string,
  parts: readonly (string | readonly string[] | undefined)[],
): readonly DocumentSection[] {
  const text = joinText(parts);
  return text === '' ? [] : [{ name, anchor, text }];
}

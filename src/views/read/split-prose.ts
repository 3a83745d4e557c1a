import type { DocumentSection } from './read-document.ts';
import { readProse, type ProseText } from './read-prose.ts';
import { writeSection } from './write-section.ts';

const HEADING = /^#+ +(.+)$/m;

/** What Astro makes of a heading of letters and digits; other headings are not linked to. */
function anchorOf(heading: string): string {
  return /^[\p{L}\p{N}]+$/u.test(heading) ? heading.toLowerCase() : '';
}

/**
 * Splits a record's own text at its headings.
 *
 * @param text the record; words of a content pack stay whole, because their headings have no place of their own
 * @returns the sections in order; what stands before the first heading has no name
 */
export function splitProse({ body, prose }: ProseText): readonly DocumentSection[] {
  if (prose !== undefined || body === undefined) return writeSection('', '', [readProse({ body, prose })]);
  const [lead = '', ...parts] = body.split(HEADING);
  const sections = parts.flatMap((heading, at) =>
    at % 2 === 0
      ? writeSection(heading, anchorOf(heading), [heading, readProse({ body: parts[at + 1] })])
      : [],
  );
  return [...writeSection('', '', [readProse({ body: lead })]), ...sections];
}

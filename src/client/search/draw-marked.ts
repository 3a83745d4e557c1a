import { findMarks } from '../../search/text/find-marks.ts';
import type { Mark } from '../../search/text/find-marks.ts';
import { createElement } from './create-element.ts';

/**
 * Draws a text with the parts marked that show what was typed.
 *
 * @param text what is shown
 * @param typed what was typed
 * @param marks where it is shown; looked for when not given
 */
export function drawMarked(
  text: string,
  typed: string,
  marks: readonly Mark[] = findMarks(text, typed),
): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    if (from > at) nodes.push(text.slice(at, from));
    nodes.push(createElement('mark', {}, [text.slice(from, to)]));
    at = to;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}

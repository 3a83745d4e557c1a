import { measureText } from './measure-text.ts';

/**
 * Cuts a text that is too wide for its place in a drawing, and says so with an ellipsis.
 *
 * @param text one line
 * @param room width in SVG units
 * @param size font size in SVG units
 */
export function fitText(text: string, room: number, size: number): string {
  if (measureText(text, size) <= room) return text;
  let short = text;
  while (short.length > 1 && measureText(`${short}…`, size) > room) short = short.slice(0, -1);
  return `${short}…`;
}

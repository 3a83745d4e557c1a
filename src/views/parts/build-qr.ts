import { encode } from 'uqr';
import type { QrDrawing } from '../occupation/occupation-page.ts';

/**
 * Draws a QR code as one SVG path to be stroked one unit wide, one unit a module, with the quiet zone of four modules
 * that readers need. Steps are relative, which packs to half the size of absolute ones; the drawing stands on some
 * thousand pages.
 *
 * @param text what the code holds: short, so that it stays coarse enough for a poor print-out
 */
export function buildQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  let path = '';
  let pen = { x: 0, y: 0 };
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark || row[x - 1] === true) return;
      const length = countDark(row, x);
      path += path === '' ? `M${x} ${y}.5h${length}` : `m${x - pen.x} ${y - pen.y}h${length}`;
      pen = { x: x + length, y };
    });
  });
  return { path, size, text };
}

/** How many dark modules stand side by side from one on. */
function countDark(row: readonly boolean[], x: number): number {
  let length = 1;
  while (row[x + length] === true) length += 1;
  return length;
}

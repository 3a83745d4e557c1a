import { encode } from 'uqr';
import type { QrDrawing } from '../occupation/occupation-page.ts';

/**
 * Draws a QR code as one SVG path, one unit a module, with the quiet zone of four modules that readers need.
 *
 * @param text what the code holds: short, so that it stays coarse enough for a poor print-out
 */
export function buildQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [drawRun(row, x, y)] : [])))
    .join('');
  return { path, size, text };
}

function drawRun(row: readonly boolean[], x: number, y: number): string {
  let length = 1;
  while (row[x + length] === true) length += 1;
  return `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`;
}

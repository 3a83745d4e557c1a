import { encode } from 'uqr';
import type { QrDrawing } from '../occupation/occupation-page.ts';

/** Modules around the code that readers need to find it. */
const QUIET_ZONE = 4;

/**
 * Draws a QR code as one SVG path to be stroked one unit wide, one unit a module, with the quiet zone of four modules
 * that readers need. Steps are relative and rows always as long as the code, so that rows alike are written alike: the
 * drawing stands on some thousand pages, and that packs best.
 *
 * @param text what the code holds: short, so that it stays coarse enough for a poor print-out
 */
export function buildQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const rows = data.map((row) => drawRow(row).join(''));
  const path = `M${QUIET_ZONE} ${QUIET_ZONE}.5${rows.join(`m-${size} 1`)}`;
  return { path, size: size + 2 * QUIET_ZONE, text };
}

/** Lines over dark modules, steps over the others, from the left edge to the right. */
function drawRow(row: readonly boolean[]): readonly string[] {
  const steps: string[] = [];
  let from = 0;
  row.forEach((dark, x) => {
    if (dark === row[x + 1]) return;
    const length = x + 1 - from;
    steps.push(dark ? `h${length}` : `m${length} 0`);
    from = x + 1;
  });
  return steps;
}

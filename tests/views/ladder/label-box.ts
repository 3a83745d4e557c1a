import type { DiagramLabel } from '../../../src/views/ladder/level-ladder.ts';
import { measureText } from '../../../src/views/parts/measure-text.ts';

/** Font size of every label, as the style sheet draws it. */
const SIZE = 14;

/** The room a label takes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Finds the room a label takes from its measured text and its baseline. */
export function boxOf({ x, y, anchor, text }: DiagramLabel): Box {
  const width = measureText(text, SIZE);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - SIZE * 0.85, bottom: y + SIZE * 0.2 };
}

/** Whether two boxes share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pairs of labels that overlap, each as one line; empty for a readable drawing. */
export function findOverlaps(labels: readonly DiagramLabel[]): readonly string[] {
  const boxes = labels.map((label) => ({ label, box: boxOf(label) }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.label.text} / ${other.label.text}`),
  );
}

import { linkVertical, scalePoint } from 'd3';
import type { DiagramStep } from '../../../schema/guide.ts';
import { measureText } from '../../parts/measure-text.ts';
import type { DrawnBox, GuideDrawing } from './guide-drawing.ts';
import { roundTenth } from './round-tenth.ts';

const WIDTH = 380;
const FONT = 13;
const BOX_HEIGHT = 30;
const ROW = 66;

/**
 * Draws steps from the top down, as wide as a phone: a step stands in the row below the last of those it follows;
 * steps of one row stand side by side.
 *
 * @param steps in order, each after those it follows
 * @param caption what the drawing shows
 * @returns boxes and lines; the list names the steps in order
 */
export function placeFlow(steps: readonly DiagramStep[], caption: string): GuideDrawing {
  const rows = new Map<string, number>();
  for (const { id, after = [] } of steps)
    rows.set(id, Math.max(-1, ...after.map((one) => rows.get(one) ?? 0)) + 1);
  const count = Math.max(...rows.values()) + 1;
  const boxes = new Map<string, DrawnBox>();
  for (let row = 0; row < count; row += 1) {
    const own = steps.filter(({ id }) => rows.get(id) === row);
    const place = scalePoint()
      .domain(own.map(({ id }) => id))
      .range([4, WIDTH - 4])
      .padding(0.5);
    // A domain of one sits in the middle; of several, each in the middle of an equal share.
    for (const { id, label } of own) {
      const width = roundTenth(measureText(label, FONT) + 18);
      const x = roundTenth((place(id) ?? WIDTH / 2) - width / 2);
      boxes.set(id, {
        x,
        y: 4 + row * ROW,
        width,
        height: BOX_HEIGHT,
        text: label,
        tone: row === 0 ? 'main' : 'side',
      });
    }
  }
  const draw = linkVertical<unknown, [number, number]>();
  const lines = steps.flatMap(({ id, after = [] }) =>
    after.flatMap((one) => {
      const [from, to] = [boxes.get(one), boxes.get(id)];
      if (from === undefined || to === undefined) return [];
      const source: [number, number] = [roundTenth(from.x + from.width / 2), from.y + BOX_HEIGHT];
      const target: [number, number] = [roundTenth(to.x + to.width / 2), to.y];
      return [{ path: draw({ source, target }) ?? '', tone: 'way' as const }];
    }),
  );
  return {
    width: WIDTH,
    height: (count - 1) * ROW + BOX_HEIGHT + 8,
    boxes: [...boxes.values()],
    lines,
    labels: [],
    caption,
    items: steps.map(({ label, note }) => ({ text: label, note, depth: 0 })),
  };
}

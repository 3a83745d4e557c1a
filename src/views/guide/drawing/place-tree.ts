import { hierarchy, linkHorizontal, type HierarchyNode } from 'd3';
import type { DiagramStep } from '../../../schema/guide.ts';
import { measureText } from '../../parts/measure-text.ts';
import type { GuideDrawing } from './guide-drawing.ts';
import { roundTenth } from './round-tenth.ts';

const FONT = 13;
const ROW = 34;
const INDENT = 30;
const BOX_HEIGHT = 26;

interface Branch {
  readonly step: DiagramStep;
  readonly children: readonly Branch[];
}

/**
 * Draws steps as an indented tree, one row a step, as wide as a phone: what belongs to a step stands below it.
 *
 * @param steps in order, each after the step it belongs to
 * @param caption what the drawing shows
 * @returns boxes and lines; the list is the same tree
 */
export function placeTree(steps: readonly DiagramStep[], caption: string): GuideDrawing {
  const roots = steps.filter((step) => step.after === undefined).map((step) => growBranch(step, steps));
  const nodes = roots.flatMap((root) => {
    const rows: HierarchyNode<Branch>[] = [];
    hierarchy(root).eachBefore((node) => rows.push(node));
    return rows;
  });
  const placed = new Map(
    nodes.map((node, row) => [
      node,
      {
        x: 4 + node.depth * INDENT,
        y: 4 + row * ROW,
        width: roundTenth(measureText(node.data.step.label, FONT) + 20),
        height: BOX_HEIGHT,
        text: node.data.step.label,
        tone: node.depth === 0 ? ('main' as const) : ('side' as const),
      },
    ]),
  );
  const draw = linkHorizontal<unknown, [number, number]>();
  const lines = nodes.flatMap((node) => {
    const [own, above] = [placed.get(node), node.parent === null ? undefined : placed.get(node.parent)];
    if (own === undefined || above === undefined) return [];
    const source: [number, number] = [above.x + 10, above.y + BOX_HEIGHT];
    const target: [number, number] = [own.x, own.y + BOX_HEIGHT / 2];
    return [
      {
        path: `M${source.join(',')}V${String(target[1] - 8)}${bend(draw, source[0], target)}`,
        tone: 'link' as const,
      },
    ];
  });
  const boxes = [...placed.values()];
  return {
    width: Math.max(...boxes.map((box) => roundTenth(box.x + box.width))) + 4,
    height: nodes.length * ROW + 4,
    boxes,
    lines,
    labels: [],
    caption,
    items: nodes.map(({ data, depth }) => ({ text: data.step.label, note: data.step.note, depth })),
  };
}

/** A soft corner from the stem to the box. */
function bend(
  draw: (ends: { source: [number, number]; target: [number, number] }) => string | null,
  stem: number,
  [x, y]: [number, number],
): string {
  return (draw({ source: [stem, y - 8], target: [x, y] }) ?? '').replace(/^M[^C]*/, '');
}

/** A step with all that belongs to it. */
function growBranch(step: DiagramStep, steps: readonly DiagramStep[]): Branch {
  const children = steps.filter((one) => one.after?.[0] === step.id);
  return { step, children: children.map((child) => growBranch(child, steps)) };
}

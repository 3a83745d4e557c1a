import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/graph/build-graph.ts';
import type { Graph } from '../../../../src/graph/graph.ts';
import type { GuideDrawing } from '../../../../src/views/guide/drawing/guide-drawing.ts';
import { placeFlow } from '../../../../src/views/guide/drawing/place-flow.ts';
import { placeRungs } from '../../../../src/views/guide/drawing/place-rungs.ts';
import { placeTree } from '../../../../src/views/guide/drawing/place-tree.ts';
import { buildGuidePage } from '../../../../src/views/guide/build-guide-page.ts';
import { readRealGraph } from '../../../fixtures/read-real-graph.ts';
import { makeSmallCatalogue } from '../../../fixtures/small-catalogue.ts';

const STEPS = [
  { id: 'one', label: '第一步', note: '从这里起。' },
  { id: 'left', label: '左边一步', after: ['one'] },
  { id: 'right', label: '右边一步', after: ['one'] },
  { id: 'end', label: '最后一步', after: ['left', 'right'] },
];

/** Pairs of boxes that cover one another. */
function listOverlaps({ boxes }: GuideDrawing): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.text} ${b.text}`),
  );
}

/** Boxes that stand over the edge. */
function listStrays({ boxes, width, height }: GuideDrawing): string[] {
  return boxes
    .filter(({ x, y, width: w, height: h }) => x < 0 || y < 0 || x + w > width || y + h > height)
    .map(({ text }) => text);
}

describe('drawing a flow', () => {
  const drawing = placeFlow(STEPS, '示例');
  it('puts a step below all that it follows', () => {
    expect(drawing.boxes.map(({ y }) => y)).toEqual([4, 70, 70, 136]);
  });
  it('draws one line for each "after"', () => {
    expect(drawing.lines.length).toBe(4);
  });
  it('says the same as a list', () => {
    expect(drawing.items[0]).toEqual({ text: '第一步', note: '从这里起。', depth: 0 });
    expect(drawing.items.map(({ text }) => text)).toEqual(STEPS.map(({ label }) => label));
  });
});

describe('drawing a tree', () => {
  const drawing = placeTree(STEPS.slice(0, 3), '示例');
  it('sets what belongs to a step below it and further in', () => {
    expect(drawing.items.map(({ depth }) => depth)).toEqual([0, 1, 1]);
    expect(drawing.boxes.map(({ x }) => x)).toEqual([4, 34, 34]);
  });
});

describe('drawing the rungs', () => {
  it('is empty where no rung is known', () => {
    expect(placeRungs(buildGraph(makeSmallCatalogue())).boxes).toEqual([]);
  });
});

describe('the drawings of the guides on the system', () => {
  it('keep their boxes apart, inside the picture and no wider than a phone', async () => {
    const graph: Graph = await readRealGraph();
    const guides = graph.catalogue.guide.filter(({ data }) => data.kind === 'system');
    for (const guide of guides) {
      const { drawing } = buildGuidePage(graph, guide);
      if (drawing === undefined) throw new Error(`${guide.id} has no drawing`);
      expect([guide.id, listOverlaps(drawing), listStrays(drawing)]).toEqual([guide.id, [], []]);
      expect(drawing.width, guide.id).toBeLessThanOrEqual(400);
      expect(drawing.items.length, guide.id).toBeGreaterThan(1);
    }
  });
});

import { linkHorizontal, scaleBand } from 'd3';
import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { measureText } from '../parts/measure-text.ts';
import type { DrawnBox, DrawnItem, DrawnLabel, DrawnLine, GuideDrawing } from './guide-drawing.ts';
import { roundTenth } from './round-tenth.ts';

const WIDTH = 380;
const TOP = 28;
const ROW = 46;
const BOX_WIDTH = 104;
const BOX_HEIGHT = 30;
const MIDDLE = 176;
const RIGHT = 268;
const FONT = 13;

/**
 * Draws the eight rungs with the standard's level on the left and the title of the engineering series that national
 * rules tie to each on the right.
 *
 * @param graph the graph
 * @returns the drawing, the highest rung on top, as wide as a phone; the list reads from the top too
 */
export function placeRungs(graph: Graph): GuideDrawing {
  const rungs = graph.catalogue['skill-level']
    .filter(({ data }) => data.rank !== undefined)
    .sort((a, b) => (b.data.rank ?? 0) - (a.data.rank ?? 0));
  const y = scaleBand<string>(
    rungs.map(({ id }) => id),
    [TOP, TOP + rungs.length * ROW],
  );
  const draw = linkHorizontal<unknown, [number, number]>();
  const boxes: DrawnBox[] = [];
  const lines: DrawnLine[] = [];
  const items: DrawnItem[] = [];
  const labels: DrawnLabel[] = [
    { x: 104, y: 14, anchor: 'end', text: '标准里写作', tone: 'heading' },
    { x: MIDDLE, y: 14, anchor: 'middle', text: '等级与岗位', tone: 'heading' },
    { x: RIGHT, y: 14, anchor: 'start', text: '可申报的职称', tone: 'heading' },
  ];
  for (const [index, rung] of rungs.entries()) {
    const isPost = rung.data.kind === 'post';
    const center = roundTenth((y(rung.id) ?? TOP) + ROW / 2);
    const title = findTitle(graph, rung);
    const grade = isPost ? '不是标准的等级' : (GRADES[rung.data.level ?? ''] ?? '');
    boxes.push({
      x: MIDDLE - BOX_WIDTH / 2,
      y: center - BOX_HEIGHT / 2,
      width: BOX_WIDTH,
      height: BOX_HEIGHT,
      text: rung.data.name,
      tone: isPost ? 'post' : 'main',
    });
    labels.push({ x: 104, y: center + 4.5, anchor: 'end', text: grade, tone: 'plain' });
    if (index > 0)
      lines.push({
        path: `M${String(MIDDLE)},${String(center - BOX_HEIGHT / 2)}v-${String(ROW - BOX_HEIGHT)}`,
        tone: 'way',
      });
    if (title !== undefined) {
      const source: [number, number] = [MIDDLE + BOX_WIDTH / 2, center];
      lines.push({ path: draw({ source, target: [RIGHT - 6, center] }) ?? '', tone: 'link' });
      labels.push({ x: RIGHT, y: center + 4.5, anchor: 'start', text: title, tone: 'plain' });
    }
    const words = [isPost ? '岗位，不是标准的等级' : `标准里的${grade}`, title && `可申报${title}`];
    items.push({ text: rung.data.name, note: `${words.filter(Boolean).join('；')}。`, depth: 0 });
  }
  const widest = Math.max(
    ...labels.map(({ x, text, anchor }) => (anchor === 'start' ? x + measureText(text, FONT) : 0)),
  );
  return {
    width: Math.max(WIDTH, Math.ceil(widest)),
    height: TOP + rungs.length * ROW,
    boxes,
    lines,
    labels,
    caption: '八级：等级与岗位，以及全国规则里工程系列对应的职称',
    items,
  };
}

const GRADES: Readonly<Record<string, string>> = {
  '5': '五级',
  '4': '四级',
  '3': '三级',
  '2': '二级',
  '1': '一级',
};

/** The title of the engineering series that a national rule names for just this level. */
function findTitle(graph: Graph, rung: CatalogueRecord<'skill-level'>): string | undefined {
  return findRelated(graph, rung, 'concerns', 'equivalence', 'in').find(
    ({ record: { data } }) =>
      data.kind === 'skill-to-title' &&
      data.place === 'national' &&
      data.from.levels?.length === 1 &&
      data.from.levels[0] === rung.data.level &&
      data.to.series?.includes('engineering') === true,
  )?.record.data.to.text;
}

import { linkHorizontal, scaleBand } from 'd3';
import { findRelated } from '../../../graph/find-related.ts';
import type { Graph } from '../../../graph/graph.ts';
import type { CatalogueRecord } from '../../../schema/catalogue.ts';
import { linkPolicy } from '../../parts/link-policy.ts';
import { measureText } from '../../parts/measure-text.ts';
import type { DrawnBox, DrawnItem, DrawnLabel, DrawnLine, GuideDrawing } from './guide-drawing.ts';
import { roundTenth } from './round-tenth.ts';

const WIDTH = 360;
const TOP = 28;
const ROW = 50;
const BOX_WIDTH = 104;
const BOX_HEIGHT = 30;
const GRADE = 40;
const MIDDLE = 106;
const RIGHT = 182;
const FONT = 13;

/**
 * Draws the eight rungs with the standard's level on the left and, on the right, the title of the engineering series
 * that a national rule ties to each, with the years and the document of that rule.
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
    { x: GRADE, y: 14, anchor: 'end', text: '标准', tone: 'heading' },
    { x: MIDDLE, y: 14, anchor: 'middle', text: '等级与岗位', tone: 'heading' },
    { x: RIGHT, y: 14, anchor: 'start', text: '可申报的职称和依据', tone: 'heading' },
  ];
  for (const [index, rung] of rungs.entries()) {
    const isPost = rung.data.kind === 'post';
    const center = roundTenth((y(rung.id) ?? TOP) + ROW / 2);
    const grade = isPost ? '岗位' : (GRADES[rung.data.level ?? ''] ?? '');
    boxes.push({
      x: MIDDLE - BOX_WIDTH / 2,
      y: center - BOX_HEIGHT / 2,
      width: BOX_WIDTH,
      height: BOX_HEIGHT,
      text: rung.data.name,
      tone: isPost ? 'post' : 'main',
    });
    labels.push({
      x: GRADE,
      y: center + 4.5,
      anchor: 'end',
      text: grade,
      tone: isPost ? 'heading' : 'plain',
    });
    if (index > 0)
      lines.push({
        path: `M${String(MIDDLE)},${String(center - BOX_HEIGHT / 2)}v-${String(ROW - BOX_HEIGHT)}`,
        tone: 'way',
      });
    const rule = findRule(graph, rung);
    if (rule !== undefined) {
      const source: [number, number] = [MIDDLE + BOX_WIDTH / 2, center];
      const years = rule.data.years === undefined ? [] : [`满 ${String(rule.data.years)} 年`];
      const ground = [...years, rule.data.docNumber ?? ''].filter((part) => part !== '').join('，');
      lines.push({ path: draw({ source, target: [RIGHT - 6, center] }) ?? '', tone: 'link' });
      labels.push({ x: RIGHT, y: center - 3, anchor: 'start', text: rule.data.to.text, tone: 'plain' });
      labels.push({ x: RIGHT, y: center + 14, anchor: 'start', text: ground, tone: 'heading' });
    }
    items.push(describeRung(graph, rung.data.name, isPost ? undefined : grade, rule));
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

/** What the list says of one rung, with the document of its title. */
function describeRung(
  graph: Graph,
  name: string,
  grade: string | undefined,
  rule: CatalogueRecord<'equivalence'> | undefined,
): DrawnItem {
  const place = grade === undefined ? '岗位，不是标准的等级' : `标准里的${grade}`;
  if (rule === undefined) return { text: name, note: `${place}。`, depth: 0 };
  const { data } = rule;
  const policy = linkPolicy(graph, data.policy, data.article);
  const wait = data.years === undefined ? '' : `满 ${String(data.years)} 年`;
  const terms = [wait, ...(data.conditions ?? [])].filter((part) => part !== '').join('，');
  return {
    text: name,
    note: `${place}；${terms === '' ? '' : `${terms}，`}可申报${data.to.text}。`,
    link: policy && { text: data.docNumber ?? policy.text, address: policy.address },
    depth: 0,
  };
}

/** The national rule that names a title of the engineering series for just this level. */
function findRule(
  graph: Graph,
  rung: CatalogueRecord<'skill-level'>,
): CatalogueRecord<'equivalence'> | undefined {
  return findRelated(graph, rung, 'concerns', 'equivalence', 'in').find(
    ({ record: { data } }) =>
      data.kind === 'skill-to-title' &&
      data.place === 'national' &&
      data.from.levels?.length === 1 &&
      data.from.levels[0] === rung.data.level &&
      data.to.series?.includes('engineering') === true,
  )?.record;
}

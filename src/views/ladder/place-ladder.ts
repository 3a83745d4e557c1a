import { linkHorizontal } from 'd3';
import { type Branch, collectBranches, keepRows } from './collect-branches.ts';
import { describeLegend } from './describe-legend.ts';
import type { DiagramLabel, DiagramLine, DiagramStop, LadderDiagram } from './level-ladder.ts';
import { fitText } from '../parts/fit-text.ts';
import type { SelectedStop } from './select-ladder.ts';

/** As wide as the text column of a phone of 390 pixels, where its letters are as large as they are measured here. */
const WIDTH = 376;
const TRUNK_X = 198;
const LEFT_X = 142;
const RIGHT_X = 254;
const STOP_WIDTH = 76;
const STOP_HEIGHT = 30;
const ROW = 22;
const GAP = 44;
const TOP = 34;
const FONT = 14;
/** Room for the words on either side of the trunk. */
const ROOM = { ways: LEFT_X - 2, titles: WIDTH - RIGHT_X - 2 } as const;

const drawBranch = linkHorizontal<unknown, [number, number]>();

/**
 * Gives every stop, line and label of a career ladder its place: levels up the middle, the ways in on the left, titles
 * on the right, years on the trunk. Labels never overlap: a stop takes as much height as its longer side needs.
 *
 * @param selected stops from the lowest to the highest
 * @returns the drawing in SVG units, 376 wide, the highest stop on top; all numbers rounded to a tenth
 */
export function placeLadder(selected: readonly SelectedStop[]): LadderDiagram {
  const lines: DiagramLine[] = [];
  const stops: DiagramStop[] = [];
  const labels: DiagramLabel[] = [
    { x: LEFT_X, y: 14, anchor: 'end', text: '怎样申报', kind: 'heading' },
    { x: TRUNK_X, y: 14, anchor: 'middle', text: '等级与岗位', kind: 'heading' },
    { x: RIGHT_X, y: 14, anchor: 'start', text: '对应职称', kind: 'heading' },
  ];
  let y = TOP;
  let above: { readonly y: number; readonly stop: SelectedStop } | undefined;
  for (const stop of [...selected].reverse()) {
    const left = collectBranches(stop.ways, (text) => fitText(text, ROOM.ways, FONT));
    const right = keepRows(
      collectBranches(stop.titles, (text) => fitText(text, ROOM.titles, FONT)),
      stop.stop.titleRows,
    );
    const half = (Math.max(left.length, right.length, 1) * ROW) / 2;
    const center = round(y + Math.max(half, STOP_HEIGHT / 2));
    stops.push({
      x: TRUNK_X,
      y: center,
      width: STOP_WIDTH,
      height: STOP_HEIGHT,
      kind: stop.stop.kind,
      level: stop.stop.level,
      goal: stop.stop.level === undefined ? `post:${stop.stop.id}` : `level:${stop.stop.level}`,
    });
    labels.push({
      x: TRUNK_X,
      y: round(center + 4.5),
      anchor: 'middle',
      text: stop.shortName,
      kind: 'stop',
      target: stop.stop.address,
    });
    placeSide(left, 'entry', center, stop.stop.id, lines, labels);
    placeSide(right, 'title', center, stop.stop.id, lines, labels);
    if (above !== undefined) placeTrunk(above.y, center, above.stop, lines, labels);
    above = { y: center, stop };
    y = center + Math.max(half, STOP_HEIGHT / 2) + GAP;
  }
  return {
    width: WIDTH,
    height: round(Math.max(y - GAP + 10, TOP)),
    lines,
    stops,
    labels,
    legend: describeLegend(lines),
  };
}

function placeSide(
  branches: readonly Branch[],
  kind: 'entry' | 'title',
  center: number,
  rung: string,
  lines: DiagramLine[],
  labels: DiagramLabel[],
): void {
  branches.forEach(({ text, kind: lineKind, anchors }, index) => {
    const slot = kind === 'title' ? `${rung}/${String(index)}` : undefined;
    const y = round(center + (index - (branches.length - 1) / 2) * ROW);
    const edge = kind === 'entry' ? TRUNK_X - STOP_WIDTH / 2 : TRUNK_X + STOP_WIDTH / 2;
    const x = kind === 'entry' ? LEFT_X + 4 : RIGHT_X - 4;
    const ends: [[number, number], [number, number]] =
      kind === 'entry'
        ? [
            [x, y],
            [edge, center],
          ]
        : [
            [edge, center],
            [x, y],
          ];
    lines.push({
      path: drawBranch({ source: ends[0], target: ends[1] }) ?? '',
      kind: lineKind,
      anchors,
      slot,
    });
    labels.push({
      x: kind === 'entry' ? LEFT_X : RIGHT_X,
      y: round(y + 4),
      anchor: kind === 'entry' ? 'end' : 'start',
      text,
      kind,
      target: anchors[0] === undefined ? undefined : `#${anchors[0]}`,
      slot,
    });
  });
}

function placeTrunk(
  upper: number,
  lower: number,
  upperStop: SelectedStop,
  lines: DiagramLine[],
  labels: DiagramLabel[],
): void {
  const from = lower - STOP_HEIGHT / 2;
  const to = upper + STOP_HEIGHT / 2;
  const steps = upperStop.ways
    .filter(({ step }) => step !== undefined)
    .sort((a, b) => (a.step?.years ?? 0) - (b.step?.years ?? 0));
  const kind = upperStop.stop.kind === 'post' ? 'post' : 'trunk';
  const climbing = steps.length > 0 ? steps : upperStop.ways.filter((way) => way.kind === kind);
  const behind = climbing.length > 0 ? climbing : upperStop.ways;
  lines.push({
    path: `M${String(TRUNK_X)},${String(from)}V${String(to)}`,
    kind,
    anchors: behind.map(({ clause }) => clause.anchor),
  });
  const [quickest] = steps;
  if (quickest?.step === undefined) return;
  const y = round((from + to) / 2 + 4);
  labels.push({
    x: TRUNK_X + 8,
    y,
    anchor: 'start',
    text: `满 ${String(quickest.step.years)} 年`,
    kind: 'years',
    target: `#${quickest.clause.anchor}`,
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import { max, median, scaleBand, scaleLinear } from 'd3';
import type { DrawnLabel, DrawnLine, GuideDrawing } from './guide-drawing.ts';
import type { WaitingBatch } from './measure-waiting.ts';
import { roundTenth } from './round-tenth.ts';

const WIDTH = 380;
const TOP = 30;
const ROW = 34;
const LEFT = 74;
const RIGHT = 356;
const YEAR = 365.25;

/**
 * Draws how long new occupations waited for their first standard: one line a notice, one dot an occupation, a bar at
 * the median.
 *
 * @param batches from `measureWaiting`
 * @returns the drawing, as wide as a phone; the list says the same in words, the last line over all notices
 */
export function placeWaiting(batches: readonly WaitingBatch[]): GuideDrawing {
  const longest = max(batches.flatMap(({ days }) => days)) ?? YEAR;
  const years = Math.ceil(longest / YEAR);
  const x = scaleLinear([0, years * YEAR], [LEFT, RIGHT]);
  const y = scaleBand<number>(
    batches.map(({ batch }) => batch),
    [TOP, TOP + batches.length * ROW],
  );
  const labels: DrawnLabel[] = Array.from({ length: years + 1 }, (_, year) => ({
    x: roundTenth(x(year * YEAR)),
    y: 14,
    anchor: 'middle',
    text: `${String(year)} 年`,
    tone: 'heading',
  }));
  const lines: DrawnLine[] = [];
  for (const { batch, days, median: middle } of batches) {
    const row = roundTenth((y(batch) ?? TOP) + ROW / 2);
    labels.push({ x: LEFT - 12, y: row + 4.5, anchor: 'end', text: `第 ${String(batch)} 批`, tone: 'plain' });
    lines.push({ path: `M${String(LEFT)},${String(row)}H${String(RIGHT)}`, tone: 'link' });
    for (const day of days)
      lines.push({ path: `M${String(roundTenth(x(day)))},${String(row)}h0`, tone: 'way' });
    if (middle !== undefined)
      lines.push({ path: `M${String(roundTenth(x(middle)))},${String(row - 9)}v18`, tone: 'median' });
  }
  const all = batches.flatMap(({ days }) => days);
  return {
    width: WIDTH,
    height: TOP + batches.length * ROW + 6,
    boxes: [],
    lines,
    labels,
    caption: '各批新职业从发布到首项标准颁布的时间：每点一个职业，竖线为中位数',
    items: [
      ...batches.map((one) => ({ text: `第 ${String(one.batch)} 批`, note: describeBatch(one), depth: 0 })),
      { text: '各批合计', note: describeAll(all), depth: 0 },
    ],
  };
}

function describeBatch({ issued, announced, served, median: middle }: WaitingBatch): string {
  const since =
    issued === undefined
      ? `${String(announced)} 个职业，发布之日不明，不计时间`
      : `${issued} 发布 ${String(announced)} 个职业`;
  const waited = middle === undefined ? '' : `，等待时间的中位数为 ${formatDays(middle)}`;
  return `${since}，其中 ${String(served)} 个已有标准${waited}。`;
}

function describeAll(days: readonly number[]): string {
  const middle = median(days);
  return middle === undefined
    ? '还没有可以计算的职业。'
    : `有日期可算的 ${String(days.length)} 个职业，中位数为 ${formatDays(middle)}。`;
}

/** `17 个月`, from days. */
function formatDays(days: number): string {
  return `${String(Math.round(days / (YEAR / 12)))} 个月（${String(Math.round(days))} 天）`;
}

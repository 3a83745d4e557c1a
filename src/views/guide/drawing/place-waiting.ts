import { max, scaleBand, scaleLinear } from 'd3';
import { findMiddle } from './find-middle.ts';
import type { DrawnLabel, DrawnLine, GuideDrawing } from './guide-drawing.ts';
import type { WaitingBatch } from './measure-waiting.ts';
import { roundTenth } from './round-tenth.ts';

const WIDTH = 380;
const TOP = 30;
const ROW = 34;
const LEFT = 62;
const RIGHT = 304;
const YEAR = 365.25;

/**
 * Draws how long new occupations waited for their first standard: one line a notice, one dot an occupation, a bar at
 * the median, and at the end how many still wait.
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
  for (const one of batches) {
    const { batch, days, median: middle } = one;
    const row = roundTenth((y(batch) ?? TOP) + ROW / 2);
    labels.push({ x: LEFT - 12, y: row + 4.5, anchor: 'end', text: `第 ${String(batch)} 批`, tone: 'plain' });
    labels.push({ x: RIGHT + 10, y: row + 4.5, anchor: 'start', text: describeRest(one), tone: 'heading' });
    lines.push({ path: `M${String(LEFT)},${String(row)}H${String(RIGHT)}`, tone: 'link' });
    for (const day of days)
      lines.push({ path: `M${String(roundTenth(x(day)))},${String(row)}h0`, tone: 'way' });
    if (middle !== undefined)
      lines.push({ path: `M${String(roundTenth(x(middle)))},${String(row - 9)}v18`, tone: 'median' });
  }
  return {
    width: WIDTH,
    height: TOP + batches.length * ROW + 6,
    boxes: [],
    lines,
    labels,
    caption: '各批新职业从发布到首项标准颁布的时间：每点一个职业，竖线为中位数，还在等的算作最久',
    items: [
      ...batches.map((one) => ({ text: `第 ${String(one.batch)} 批`, note: describeBatch(one), depth: 0 })),
      { text: '各批合计', note: describeAll(batches), depth: 0 },
    ],
  };
}

/** What the row says of those that have no dot. */
function describeRest({ issued, named, served }: WaitingBatch): string {
  if (issued === undefined) return '日期不明';
  return served === named ? '都有了' : `${String(named - served)} 个在等`;
}

function describeBatch({ issued, announced, named, served, days, median: middle }: WaitingBatch): string {
  const known = named < announced ? `，查得到名称的 ${String(named)} 个` : '';
  if (issued === undefined)
    return `${String(announced)} 个职业，发布之日不明，不计时间，其中 ${String(served)} 个已有标准。`;
  const since = `${issued} 发布 ${String(announced)} 个职业${known}`;
  if (served === 0) return `${since}，都还没有标准。`;
  const waited =
    middle === undefined
      ? `，最快的等了 ${formatDays(days[0] ?? 0)}，过半还在等`
      : `，等到过半用了 ${formatDays(middle)}`;
  return `${since}，其中 ${String(served)} 个已有标准${waited}。`;
}

/** Over the notices of which half the occupations have a standard; the later ones would only show who was first. */
function describeAll(batches: readonly WaitingBatch[]): string {
  const done = batches.filter((one) => one.median !== undefined);
  const days = done.flatMap((one) => one.days).sort((a, b) => a - b);
  const named = done.reduce((count, one) => count + one.named, 0);
  const middle = findMiddle(days, named);
  if (middle === undefined) return '还没有可以计算的职业。';
  const open = named - days.length === 0 ? '' : `（${String(named - days.length)} 个还在等，算作最久）`;
  return `过半已有标准的各批共 ${String(named)} 个职业${open}，等待时间的中位数为 ${formatDays(middle)}。`;
}

/** `17 个月`, from days. */
function formatDays(days: number): string {
  return `${String(Math.round(days / (YEAR / 12)))} 个月（${String(Math.round(days))} 天）`;
}

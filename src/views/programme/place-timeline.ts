import { ascending, linkHorizontal, path, scaleUtc, utcYear } from 'd3';
import { measureText } from '../parts/measure-text.ts';

/** One document on the line of time. */
export interface TimelineEntry {
  /** Day, month or year. */
  readonly date: string;
  readonly title: string;
  /** Second line of its label. */
  readonly detail: string;
  readonly address: string;
  /** The plan itself, a document before it, one that takes it up, or any other. */
  readonly role: 'plan' | 'earlier' | 'later' | 'other';
}

/** A line of time from top (newest) to bottom, in SVG units, all numbers rounded to a tenth. */
export interface TimelineDiagram {
  readonly width: number;
  readonly height: number;
  readonly axis: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly years: readonly { readonly y: number; readonly text: string }[];
  readonly dots: readonly {
    readonly y: number;
    readonly role: TimelineEntry['role'];
    /** Whether only its year is known. */
    readonly hollow: boolean;
  }[];
  /** From a dot to its label. */
  readonly leaders: readonly string[];
  /** From the plan to what takes it up, and from what came before to the plan. */
  readonly arcs: readonly { readonly path: string; readonly role: 'earlier' | 'later' }[];
  readonly labels: readonly {
    readonly y: number;
    readonly title: string;
    readonly detail: string;
    readonly address: string;
    readonly role: TimelineEntry['role'];
  }[];
  /** Where the labels begin. */
  readonly labelX: number;
}

const WIDTH = 420;
const AXIS_X = 108;
const LABEL_X = 142;
const ROW = 42;
const MARGIN = 26;
const FONT = 12.5;

const drawLeader = linkHorizontal<unknown, [number, number]>();

/**
 * Gives every document its place on a line of time, so that one sees what came before the plan and what came of it.
 *
 * Labels keep their order and never overlap: one that has no room beside its dot moves along, and a line leads to it. A
 * document of which only the year is known shares that year evenly with its like, and its dot is hollow.
 *
 * @param entries documents in any order; at least one
 */
export function placeTimeline(entries: readonly TimelineEntry[]): TimelineDiagram {
  const dated = entries
    .map((entry) => ({ entry, time: findTime(entry, entries) }))
    .sort((a, b) => ascending(b.time, a.time) || ascending(a.entry.address, b.entry.address));
  const times = dated.map(({ time }) => time);
  const first = utcYear.floor(new Date(Math.min(...times)));
  const last = utcYear.ceil(new Date(Math.max(...times)));
  const height = MARGIN * 2 + ROW * entries.length;
  const place = scaleUtc([last, first], [MARGIN, height - MARGIN]);
  const stops = dated.map(({ entry, time }) => ({ entry, y: round(place(time)) }));
  const rows = spread(
    stops.map(({ y }) => y),
    height,
  );
  const plan = stops.find(({ entry }) => entry.role === 'plan');
  return {
    width: WIDTH,
    height,
    axis: { x: AXIS_X, top: MARGIN, bottom: height - MARGIN },
    years: utcYear
      .range(first, new Date(last.getTime() + 1))
      .map((year) => ({ y: round(place(year)), text: String(year.getUTCFullYear()) })),
    dots: stops.map(({ entry, y }) => ({ y, role: entry.role, hollow: entry.date.length === 4 })),
    leaders: stops.map(
      ({ y }, index) =>
        drawLeader({ source: [AXIS_X + 7, y], target: [LABEL_X - 6, rows[index] ?? y] }) ?? '',
    ),
    arcs: stops.flatMap(({ entry, y }) =>
      plan !== undefined && (entry.role === 'earlier' || entry.role === 'later')
        ? [{ path: drawArc(plan.y, y), role: entry.role }]
        : [],
    ),
    labels: stops.map(({ entry, y }, index) => ({
      y: rows[index] ?? y,
      title: fit(entry.title),
      detail: entry.detail,
      address: entry.address,
      role: entry.role,
    })),
    labelX: LABEL_X,
  };
}

/** Where only the year is known, what came before the plan stands before what took it up. */
const ROLE_ORDER: readonly TimelineEntry['role'][] = ['earlier', 'plan', 'other', 'later'];

/** A day as it is, a month by its middle, and a year shared evenly by all that have only the year. */
function findTime(entry: TimelineEntry, entries: readonly TimelineEntry[]): number {
  const { date } = entry;
  if (date.length === 10) return Date.parse(`${date}T00:00:00Z`);
  if (date.length === 7) return Date.parse(`${date}-15T00:00:00Z`);
  const alike = entries
    .filter((one) => one.date === date)
    .sort((a, b) => ascending(ROLE_ORDER.indexOf(a.role), ROLE_ORDER.indexOf(b.role)));
  const share = (alike.indexOf(entry) + 1) / (alike.length + 1);
  const start = Date.UTC(Number(date), 0, 1);
  return start + share * (Date.UTC(Number(date) + 1, 0, 1) - start);
}

/**
 * Keeps rows apart while moving them as little as can be: rows that crowd are shifted together, half up and half down
 * (the pool-adjacent-violators way of finding the nearest rising sequence).
 */
function spread(wanted: readonly number[], height: number): readonly number[] {
  const pools: { mean: number; size: number }[] = [];
  for (const [index, y] of wanted.entries()) {
    let pool = { mean: y - index * ROW, size: 1 };
    for (let above = pools.at(-1); above !== undefined && above.mean > pool.mean; above = pools.at(-1)) {
      pools.pop();
      const size = above.size + pool.size;
      pool = { mean: (above.mean * above.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  }
  const lowest = height - MARGIN - (wanted.length - 1) * ROW;
  return pools
    .flatMap(({ mean, size }) => Array.from({ length: size }, () => Math.min(Math.max(mean, MARGIN), lowest)))
    .map((start, index) => round(start + index * ROW));
}

/** An arc that bulges to the left, the wider the farther it reaches. */
function drawArc(from: number, to: number): string {
  const reach = AXIS_X - 6 - Math.min(58, 14 + Math.abs(to - from) * 0.14);
  const context = path();
  context.moveTo(AXIS_X - 6, from);
  context.bezierCurveTo(round(reach), from, round(reach), to, AXIS_X - 7, to);
  return context.toString();
}

function fit(text: string): string {
  const room = WIDTH - LABEL_X - 2;
  if (measureText(text, FONT) <= room) return text;
  let short = text;
  while (short.length > 1 && measureText(`${short}…`, FONT) > room) short = short.slice(0, -1);
  return `${short}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
